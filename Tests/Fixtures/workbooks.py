"""Makes the workbooks of HostileFileTests: `workbooks.py NAME PATH`."""

import sys
import zipfile

HEAD = '<?xml version="1.0" encoding="UTF-8"?>'
MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
TYPES = (f'{HEAD}<Types xmlns="{PACKAGE}/content-types"><Default Extension="xml" '
         'ContentType="application/xml"/></Types>')


def sheet(rows, head=HEAD):
    return f"{head}<worksheet {MAIN}><sheetData>{rows}</sheetData></worksheet>"


def book(path, content, members=None, book_xml=None, target="worksheets/sheet1.xml", skip=()):
    parts = {
        "[Content_Types].xml": TYPES,
        "_rels/.rels": f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="a" '
                       f'Type="{RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": book_xml or f'{HEAD}<workbook {MAIN} xmlns:r="{RELATIONS}"><sheets>'
                                       '<sheet name="表" sheetId="1" r:id="r1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships">'
                                      f'<Relationship Id="r1" Type="{RELATIONS}/worksheet" Target="{target}"/>'
                                      f'<Relationship Id="r2" Type="{RELATIONS}/sharedStrings" '
                                      'Target="sharedStrings.xml"/>'
                                      f'<Relationship Id="r3" Type="{RELATIONS}/styles" Target="styles.xml"/>'
                                      '</Relationships>',
        "xl/worksheets/sheet1.xml": content, **(members or {})}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        for name, text in parts.items():
            if name not in skip:
                file.writestr(name, text)


def bomb(path):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        book_file = path + ".book"
        book(book_file, "")
        with zipfile.ZipFile(book_file) as source:
            for name in source.namelist():
                if "sheet1" not in name:
                    file.writestr(name, source.read(name))
        with file.open("xl/worksheets/sheet1.xml", "w", force_zip64=True) as out:
            out.write(f"{HEAD}<worksheet {MAIN}><sheetData>".encode())
            for _ in range(300):
                out.write(b" " * (1 << 20))


def truncated(path):
    book(path, sheet("<row><c><v>1</v></c></row>" * 1000))
    data = open(path, "rb").read()
    open(path, "wb").write(data[:len(data) // 2])


def raw(data):
    return lambda path: open(path, "wb").write(data)


def parts(content, **options):
    return lambda path: book(path, content, **options)


CELL = '<row r="1"><c r="A1"><v>1</v></c></row>'
ENTITY = ('<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
          f'<worksheet {MAIN}><sheetData><row><c t="inlineStr"><is><t>&a;</t></is></c></row></sheetData></worksheet>')
LAUGHS = ('<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">'
          + "".join(f'<!ENTITY a{n} "{("&a" + str(n - 1 or "") + ";") * 10}">' for n in range(1, 9))
          + f']><worksheet {MAIN}><sheetData><row><c><v>&a8;</v></c></row></sheetData></worksheet>')
OLE = bytes.fromhex("D0CF11E0A1B11AE1") + bytes(2000)

FIXTURES = {
    "empty": raw(b""),
    "csv": raw("学校代码,学校名称\n2111000001,第一小学\n".encode("gbk")),
    "old-excel": raw(OLE),
    "encrypted": raw(OLE + "EncryptedPackage".encode("utf-16-le") + bytes(500)),
    "picture": raw(b"\x89PNG\r\n\x1a\n" + bytes(600)),
    "truncated": truncated,
    "zip-of-something": lambda path: zipfile.ZipFile(path, "w").writestr("a.txt", "a"),
    "bomb": bomb,
    "external-entity": parts(ENTITY),
    "billion-laughs": parts(LAUGHS),
    "million-columns": parts(sheet('<row r="1"><c r="BDWGN1"><v>1</v></c></row>')),
    "many-cells": parts(sheet('<row r="1">' + "<c><v>1</v></c>" * 20000 + "</row>")),
    "row-of-a-billion": parts(sheet('<row r="1999999999"><c r="A1999999999"><v>1</v></c></row>')),
    "negative-row": parts(sheet('<row r="-3"><c r="A1"><v>1</v></c></row>')),
    "gbk-sheet": parts(sheet("<row><c t='inlineStr'><is><t>张三</t></is></c></row>").encode("gbk")),
    "declared-gbk": parts(sheet(CELL, '<?xml version="1.0" encoding="GBK"?>')),
    "half-a-sheet": parts(sheet(CELL)[:-30]),
    "deep": parts(sheet("<x>" * 100000 + "</x>" * 100000)),
    "endless-tag": parts(f'{HEAD}<worksheet {MAIN} x="' + "".join(f"{n:08}" for n in range(3_000_000))
                         + f'"><sheetData>{CELL}</sheetData></worksheet>'),
    "endless-cell": parts(sheet('<row><c t="inlineStr"><is><t>'
                                + "".join(f"{n:08}" for n in range(200_000)) + "</t></is></c></row>")),
    "no-sheet-part": parts("", skip=["xl/worksheets/sheet1.xml"]),
    "no-book-relations": parts(sheet(CELL), skip=["xl/_rels/workbook.xml.rels"]),
    "shared-string-of-nowhere": parts(sheet('<row><c t="s"><v>2147483647</v></c></row>'), members={
        "xl/sharedStrings.xml": f'{HEAD}<sst {MAIN} count="2147483648" uniqueCount="2147483648">'
                                "<si><t>a</t></si></sst>"}),

    # Odd, but right.
    "odd": parts(
        '<?xml version="1.0"?><x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
        '<x:sheetData><x:row r="3"><x:c r="B3" t="s"><x:v>0</x:v></x:c><x:c r="C3" s="1"><x:v>46266</x:v></x:c>'
        '<x:c r="D3" s="2"><x:f>1+1</x:f><x:v>46266</x:v></x:c><x:c r="E3" t="b"><x:v>1</x:v></x:c>'
        '<x:c r="F3" t="e"><x:v>#N/A</x:v></x:c><x:c r="G3" t="str"><x:f>A1</x:f><x:v>x_x000A_y</x:v></x:c>'
        '<x:c r="H3" t="inlineStr"><x:is><x:r><x:t>富</x:t></x:r><x:r><x:t>文本</x:t></x:r></x:is></x:c>'
        '<x:c r="I3" s="3"><x:v>2026.1</x:v></x:c></x:row></x:sheetData></x:worksheet>',
        target="/xl/worksheets/sheet1.xml",
        book_xml=f'{HEAD}<y:workbook xmlns:y="http://schemas.openxmlformats.org/spreadsheetml/2006/main" '
                 f'xmlns:r="{RELATIONS}"><y:workbookPr date1904="1"/><y:sheets><y:sheet name="表" sheetId="1" '
                 'r:id="r1"/></y:sheets></y:workbook>',
        members={
            "xl/sharedStrings.xml": f'{HEAD}<sst {MAIN}><si><r><t>漢</t></r><r><t>字</t></r>'
                                    '<rPh sb="0" eb="2"><t>かんじ</t></rPh></si></sst>',
            "xl/styles.xml": f'{HEAD}<styleSheet {MAIN}><numFmts><numFmt numFmtId="200" '
                             'formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/></numFmts><cellXfs>'
                             '<xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="200"/><xf numFmtId="2"/>'
                             "</cellXfs></styleSheet>"}),
    "utf16": parts(sheet(CELL, '<?xml version="1.0" encoding="UTF-16"?>').encode("utf-16")),
}

if __name__ == "__main__":
    FIXTURES[sys.argv[1]](sys.argv[2])
