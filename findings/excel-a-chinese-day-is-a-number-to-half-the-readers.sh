#!/usr/bin/env bash
# openpyxl 3.1.5 (also below pandas 3.1.1), python-calamine 0.9.1, Polars 2.1.0 with fastexcel 0.21.0 (PyPI), exceljs 4.4.0 and xlsx 0.18.5 (npm), on a valid
# XLSX file in which one day, 5 March 2019, has Excel's built-in format 14, a format of its own (yyyy年m月d日), and the built-in 31, 57 and 58 (2019年3月5日, 2019年3月, 3月5日).
#
# Behaviour: formats 27 to 36 and 50 to 58 are built in where Excel is Chinese, Japanese or Korean (ECMA-376, 18.8.30), and a file that uses them need not say what they
# are. openpyxl, and with it pandas, Polars and exceljs do not know them: the day is the number 43529. calamine and SheetJS have a day. pandas warns that calamine
# will be its engine: the same call then gives days.
#
# Output seen (formats 14, of its own, 31, 57, 58):
#   openpyxl: 2019-03-05 2019-03-05 43529 43529 43529
#   pandas: 2019-03-05 2019-03-05 43529 43529 43529
#   calamine: 2019-03-05 2019-03-05 2019-03-05 2019-03-05 2019-03-05
#   polars: 2019-03-05 2019-03-05 43529 43529 43529
#   exceljs: 2019-03-05 2019-03-05 43529 43529 43529
#   sheetjs: 2019-03-05 2019-03-05 2019-03-05 2019-03-05 2019-03-05
#
# Why a guess misses it: whether a cell is a day is told by its format, which all of these readers look up; the same format, written out in the file, they read. Polars reads
# by calamine, an older one. A number of five digits among days is expected where somebody typed a text, and a table of one's own making never has it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --silent --ignore-scripts --no-audit --no-fund exceljs@4.4.0 xlsx@0.18.5
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check "openpyxl==3.1.5" "pandas==3.1.1" "python-calamine==0.9.1" "fastexcel==0.21.0" "polars==2.1.0"
cat > write.py <<'PY'
import zipfile

FORMATS = (14, 176, 31, 57, 58)
MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml"
cells = "".join(f'<c r="{column}2" s="{at}"><v>43529</v></c>' for at, column in enumerate("ABCDE", 1))
heads = "".join(f'<c r="{column}1" t="inlineStr"><is><t>{column}</t></is></c>' for column in "ABCDE")
styles = "".join(f'<xf numFmtId="{number}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>' for number in (0, *FORMATS))
parts = {
    "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    f'<Override PartName="/xl/workbook.xml" ContentType="{KIND}.sheet.main+xml"/>'
    f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{KIND}.worksheet+xml"/>'
    f'<Override PartName="/xl/styles.xml" ContentType="{KIND}.styles+xml"/></Types>',
    "_rels/.rels": f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="{TYPE}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    "xl/_rels/workbook.xml.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    f'<Relationship Id="r1" Type="{TYPE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="{TYPE}/styles" Target="styles.xml"/></Relationships>',
    "xl/workbook.xml": f'<workbook {MAIN} xmlns:r="{TYPE}"><sheets><sheet name="days" sheetId="1" r:id="r1"/></sheets></workbook>',
    "xl/worksheets/sheet1.xml": f'<worksheet {MAIN}><sheetData><row r="1">{heads}</row><row r="2">{cells}</row></sheetData></worksheet>',
    "xl/styles.xml": f'<styleSheet {MAIN}><numFmts count="1"><numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/></numFmts><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill>'
    '<fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>'
    f'<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="{1 + len(FORMATS)}">{styles}</cellXfs>'
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
}
with zipfile.ZipFile("days.xlsx", "w") as file:
    for name, text in parts.items():
        file.writestr(name, f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>{text}')
PY
cat > read.py <<'PY'
import warnings

import openpyxl
import pandas
import polars
import python_calamine

warnings.simplefilter("ignore")


def told(name, values):
    print(f"{name}:", *(str(value)[:10] for value in values))


told("openpyxl", list(openpyxl.load_workbook("days.xlsx").active.iter_rows(values_only=True))[1])
told("pandas", pandas.read_excel("days.xlsx", engine="openpyxl").iloc[0].tolist())
told("calamine", python_calamine.CalamineWorkbook.from_path("days.xlsx").get_sheet_by_index(0).to_python()[1])
told("polars", polars.read_excel("days.xlsx").row(0))
PY
cat > read.cjs <<'JS'
const { Workbook } = require("exceljs");
const { read, utils } = require("xlsx");
const { readFileSync } = require("node:fs");
const told = (name, values) => console.log(`${name}: ${values.map((one) => (one instanceof Date ? one.toISOString().slice(0, 10) : one)).join(" ")}`);
(async () => {
  const book = new Workbook();
  await book.xlsx.readFile("days.xlsx");
  told("exceljs", book.worksheets[0].getRow(2).values.slice(1));
  const { Sheets } = read(readFileSync("days.xlsx"), { cellDates: true, UTC: true });
  told("sheetjs", utils.sheet_to_json(Sheets.days, { header: 1, UTC: true })[1]);
})();
JS
venv/bin/python write.py
seen=$(venv/bin/python read.py && TZ=UTC node read.cjs)
echo "$seen"
[ "$seen" = "openpyxl: 2019-03-05 2019-03-05 43529 43529 43529
pandas: 2019-03-05 2019-03-05 43529 43529 43529
calamine: 2019-03-05 2019-03-05 2019-03-05 2019-03-05 2019-03-05
polars: 2019-03-05 2019-03-05 43529 43529 43529
exceljs: 2019-03-05 2019-03-05 43529 43529 43529
sheetjs: 2019-03-05 2019-03-05 2019-03-05 2019-03-05 2019-03-05" ]
