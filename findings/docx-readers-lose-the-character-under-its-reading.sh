#!/usr/bin/env bash
# mammoth 1.13.0 (npm), python-docx 1.2.0 and docx2txt 0.9 (PyPI), on a DOCX file in which a name has a rare character with its reading above (Word's
# phonetic guide, 拼音指南; w:ruby in a run).
#
# Behaviour: three readers, and none has the name. mammoth and python-docx drop the character together with its reading: they know no w:ruby, and a run is read
# by what they know in it. docx2txt, which takes every w:t, has the reading inside the name and before the character. Only mammoth says that it left something out,
# in `messages`, beside its text.
#
# Output seen (the paragraph says 局长王翀讲话, with chōng above 翀):
#   mammoth, text: 局长王讲话
#   mammoth, HTML: <p>局长王讲话</p> (An unrecognised element was ignored: w:ruby)
#   python-docx: 局长王讲话
#   docx2txt: 局长王chōng翀讲话
#
# Why a guess misses it: in HTML, EPUB and ODF what stands above is an addition that a reader who does not know it leaves in the text, behind the character; a
# reader of DOCX is expected to do that, or to leave the addition out. Here the word itself goes, and the guide is put on just those names that are hard to read.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --silent --ignore-scripts --no-audit --no-fund mammoth@1.13.0
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check "python-docx==1.2.0" "docx2txt==0.9"
cat > write.py <<'PY'
import docx
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

file = docx.Document()
paragraph = file.add_paragraph("局长王")
paragraph._p.append(
    parse_xml(
        f'<w:r {nsdecls("w")}><w:ruby><w:rubyPr><w:rubyAlign w:val="center"/><w:hps w:val="10"/><w:hpsRaise w:val="18"/><w:hpsBaseText w:val="21"/>'
        '<w:lid w:val="zh-CN"/></w:rubyPr><w:rt><w:r><w:t>chōng</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>翀</w:t></w:r></w:rubyBase></w:ruby></w:r>'
    )
)
paragraph.add_run("讲话")
file.save("ruby.docx")
PY
cat > read.py <<'PY'
import docx
import docx2txt

print("python-docx:", docx.Document("ruby.docx").paragraphs[0].text)
print("docx2txt:", docx2txt.process("ruby.docx").strip())
PY
cat > read.mjs <<'JS'
import mammoth from "mammoth";

const { value } = await mammoth.extractRawText({ path: "ruby.docx" });
const html = await mammoth.convertToHtml({ path: "ruby.docx" });
console.log(`mammoth, text: ${value.trim()}\nmammoth, HTML: ${html.value} (${html.messages[0]?.message})`);
JS
venv/bin/python write.py
seen=$(node read.mjs && venv/bin/python read.py)
echo "$seen"
[ "$seen" = "mammoth, text: 局长王讲话
mammoth, HTML: <p>局长王讲话</p> (An unrecognised element was ignored: w:ruby)
python-docx: 局长王讲话
docx2txt: 局长王chōng翀讲话" ]
