#!/usr/bin/env bash
# ReportLab 5.1.0 (PyPI), a PDF set in MSung-Light, its one font for traditional Chinese (UnicodeCIDFont), read by pypdf 7.1.1, pypdfium2 5.15.2,
# pdfminer.six 20260107 and PyMuPDF 2.0.
#
# Behaviour: the PDF names the characters of the font by Adobe's table for Taiwan (CNS1), and the codes of its text by the one for the mainland (UniGB-UCS2-H). Who
# reads the codes as the Unicode that they are has the text: pypdf, and PDFium, which is Chrome's. Who goes by way of the font's table, as the standard describes it,
# has as many other characters: pdfminer and MuPDF, and PDF.js, Firefox's, with its tables. MuPDF draws them, too. The simplified STSong-Light is read by all four.
#
# Output seen:
#   pypdf: STSong-Light 凤凰县县长王小明, MSung-Light 鳳凰縣縣長王小明
#   pdfium: STSong-Light 凤凰县县长王小明, MSung-Light 鳳凰縣縣長王小明
#   pdfminer: STSong-Light 凤凰县县长王小明, MSung-Light 掟背渟渟埻碑頑淞
#   mupdf: STSong-Light 凤凰县县长王小明, MSung-Light 掟背渟渟埻碑頑淞
#
# Why a guess misses it: the font is the only one that ReportLab has for traditional Chinese; on the screen of who made the file it is right; and text
# that comes out of a PDF wrong is expected as empty boxes, gaps or Latin letters, not as Chinese words, which nothing but reading them tells from the right ones.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check "reportlab==5.1.0" "pypdf==7.1.1" "pypdfium2==5.15.2" "pdfminer.six==20260107" "PyMuPDF==2.0"
cat > "$folder/read.py" <<'PY'
import pdfminer.high_level
import pymupdf
import pypdf
import pypdfium2
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.pdfgen.canvas import Canvas

texts = {"STSong-Light": "凤凰县县长王小明", "MSung-Light": "鳳凰縣縣長王小明"}
for font, text in texts.items():
    pdfmetrics.registerFont(UnicodeCIDFont(font))
    page = Canvas(f"{font}.pdf")
    page.setFont(font, 14)
    page.drawString(72, 700, text)
    page.save()
readers = {
    "pypdf": lambda file: pypdf.PdfReader(file).pages[0].extract_text(),
    "pdfium": lambda file: pypdfium2.PdfDocument(file)[0].get_textpage().get_text_range(),
    "pdfminer": pdfminer.high_level.extract_text,
    "mupdf": lambda file: pymupdf.open(file)[0].get_text(),
}
for name, read in readers.items():
    print(f"{name}:", ", ".join(f"{font} {read(f'{font}.pdf').strip()}" for font in texts))
PY
seen=$(cd "$folder" && venv/bin/python read.py)
echo "$seen"
[ "$seen" = "pypdf: STSong-Light 凤凰县县长王小明, MSung-Light 鳳凰縣縣長王小明
pdfium: STSong-Light 凤凰县县长王小明, MSung-Light 鳳凰縣縣長王小明
pdfminer: STSong-Light 凤凰县县长王小明, MSung-Light 掟背渟渟埻碑頑淞
mupdf: STSong-Light 凤凰县县长王小明, MSung-Light 掟背渟渟埻碑頑淞" ]
