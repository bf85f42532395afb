#!/usr/bin/env bash
# python-docx 1.2.0, docx2python 3.6.2 and docx2txt 0.9 (PyPI) and mammoth 1.13.0 (npm), on a DOCX file in which Word has marked a day and a name (w:smartTag: its Chinese
# versions mark days as chsdate by themselves, other programs persons and places), and in which a field of a form holds a name (w:sdt).
#
# Behaviour: python-docx's `text` of a paragraph has what stands in it directly and in links. The marked day and name are gone, and so is what was filled in; the rest closes
# up to a sentence that reads well. `runs` does not have them either. The other three have the whole text. Nothing is said.
#
# Output seen:
#   python-docx: 自起，任红岩村支部书记，不再担任。
#   docx2python: 自2019年3月5日起，王小明任红岩村支部书记，李大山不再担任。
#   docx2txt: 自2019年3月5日起，王小明任红岩村支部书记，李大山不再担任。
#   mammoth: 自2019年3月5日起，王小明任红岩村支部书记，李大山不再担任。
#
# Why a guess misses it: a smart tag is a mark on text, as bold is, and no more is seen of it in Word; whoever tries a document of today finds nothing, as Word has made no such tags
# since 2010. Those of years before have them on just what one looks for, and here the one who came and the one who went become one person.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --silent --ignore-scripts --no-audit --no-fund mammoth@1.13.0
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check "python-docx==1.2.0" "docx2python==3.6.2" "docx2txt==0.9"
cat > write.py <<'PY'
import docx
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

file = docx.Document()
paragraph = file.add_paragraph("自")


def marked(element, text):
    tag = f'<w:smartTag {nsdecls("w")} w:uri="urn:schemas-microsoft-com:office:smarttags" w:element="{element}">'
    paragraph._p.append(parse_xml(f"{tag}<w:r><w:t>{text}</w:t></w:r></w:smartTag>"))


marked("chsdate", "2019年3月5日")
paragraph.add_run("起，")
marked("PersonName", "王小明")
paragraph.add_run("任红岩村支部书记，")
paragraph._p.append(parse_xml(f'<w:sdt {nsdecls("w")}><w:sdtPr><w:text/></w:sdtPr><w:sdtContent><w:r><w:t>李大山</w:t></w:r></w:sdtContent></w:sdt>'))
paragraph.add_run("不再担任。")
file.save("marked.docx")
PY
cat > read.py <<'PY'
import docx
import docx2txt
from docx2python import docx2python

print("python-docx:", docx.Document("marked.docx").paragraphs[0].text)
with docx2python("marked.docx") as file:
    print("docx2python:", file.text.strip())
print("docx2txt:", docx2txt.process("marked.docx").strip())
PY
cat > read.mjs <<'JS'
import mammoth from "mammoth";

console.log("mammoth:", (await mammoth.extractRawText({ path: "marked.docx" })).value.trim());
JS
venv/bin/python write.py
seen=$(venv/bin/python read.py && node read.mjs)
echo "$seen"
[ "$seen" = "python-docx: 自起，任红岩村支部书记，不再担任。
docx2python: 自2019年3月5日起，王小明任红岩村支部书记，李大山不再担任。
docx2txt: 自2019年3月5日起，王小明任红岩村支部书记，李大山不再担任。
mammoth: 自2019年3月5日起，王小明任红岩村支部书记，李大山不再担任。" ]
