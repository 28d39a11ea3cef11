"""Writes a county workbook with as many teachers as you like, for measuring.

    python3 Benchmarks/big_workbook.py 100000 shared big.xlsx

Cells are written straight as XML, with shared strings as Excel and WPS save
them, or inline as streaming writers do. The same count gives the same file.
"""

import random
import sys
import zipfile
from xml.sax.saxutils import escape

HEAD = ('<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n')
MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"

SCHOOL_COLUMNS = [
    "★学校代码", "★学校名称", "乡镇", "学区", "★城乡分类", "★办学类型", "小学学生数", "小学班数",
    "初中学生数", "初中班数", "编制数", "角色", "艰苦等级", "集团", "联盟", "经度", "纬度"]
TEACHER_COLUMNS = [
    "★教师编号", "★姓名", "★性别", "★出生年月", "★学校代码", "任教学校代码", "★学段", "★学科",
    "可兼学科", "可任学段", "职称", "骨干级别", "学历", "岗位", "★来校年月", "参加工作年月",
    "乡村任教年数", "最近乡村任教止", "最近交流止", "特殊情形", "年度考核", "居住经度", "居住纬度",
    "配偶编号", "自愿", *(f"志愿{n}" for n in range(1, 9)), "备注", "政治面貌"]
SUBJECTS = ["语文", "数学", "英语", "道德与法治", "科学", "体育", "音乐", "美术", "信息科技", "劳动"]
FAMILIES = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗"
GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰建国文红梅"


def schools(count, draw):
    for n in range(count):
        kind = "小学" if n % 4 else "初中"
        stage = ["", ""] if kind == "初中" else [540, 12]
        yield [f"{2111000001 + n}", f"第{n + 1}{kind}", f"第{n % 40}镇", f"第{n % 12}学区",
               draw.choice(["111", "121", "210", "220"]), kind, *stage,
               *([600, 14] if kind == "初中" else ["", ""]), "", "一般", n % 3, "", "",
               116 + draw.randrange(900000) / 1e6, 40 + draw.randrange(900000) / 1e6]


def teachers(count, codes, draw):
    for n in range(count):
        school = draw.randrange(len(codes))
        volunteer = draw.random() < 0.15
        born = 1966 + draw.randrange(36)
        joined = min(2026, born + 22 + draw.randrange(16))
        wishes = draw.sample(codes, 8) if volunteer else [""] * 8
        yield [f"T{n + 1:07}", draw.choice(FAMILIES) + draw.choice(GIVEN) + draw.choice(GIVEN),
               draw.choice("男女"), f"{born}-{draw.randrange(12) + 1:02}", codes[school], "",
               "小学" if school % 4 else "初中", draw.choice(SUBJECTS),
               draw.choice(SUBJECTS) if draw.random() < 0.3 else "", "",
               draw.choice(["未定级", "三级", "二级", "一级", "高级"]),
               draw.choice(["无", "无", "无", "校级", "县级", "市级"]),
               draw.choice(["本科", "专科", "研究生"]), draw.choice(["专任教师", "专任教师", "班主任"]),
               f"{joined}-09", f"{born + 22}-09", draw.randrange(20),
               "2019-07" if draw.random() < 0.3 else "", "2021-07" if draw.random() < 0.1 else "",
               "孕期" if draw.random() < 0.01 else "", draw.choice(["优秀", "合格", "合格"]),
               116 + draw.randrange(900000) / 1e6, 40 + draw.randrange(900000) / 1e6, "",
               "是" if volunteer else "否", *wishes,
               f"备注{n % 997}", draw.choice(["群众", "中共党员"])]


def letters(column):
    text = ""
    while column:
        column, rest = divmod(column - 1, 26)
        text = chr(65 + rest) + text
    return text


class Sheet:
    """Turns rows into XML, filling the table of shared strings on the way."""

    def __init__(self, strings):
        self.strings = strings

    def write(self, out, header, rows):
        names = [letters(n) for n in range(1, len(header) + 1)]
        out.write(f'{HEAD}<worksheet {MAIN}><sheetData>'.encode())
        for number, row in enumerate([header, *rows] if isinstance(rows, list) else chain(header, rows), 1):
            cells = "".join(self.cell(f"{name}{number}", value)
                            for name, value in zip(names, row) if value != "")
            out.write(f'<row r="{number}">{cells}</row>'.encode())
        out.write(b"</sheetData></worksheet>")

    def cell(self, place, value):
        if not isinstance(value, str):
            return f'<c r="{place}"><v>{value}</v></c>'
        if self.strings is None:
            return f'<c r="{place}" t="inlineStr"><is><t>{escape(value)}</t></is></c>'
        return f'<c r="{place}" t="s"><v>{self.strings.setdefault(value, len(self.strings))}</v></c>'


def chain(header, rows):
    yield header
    yield from rows


def write(path, count, style):
    draw = random.Random(count)
    strings = {} if style == "shared" else None
    places = list(schools(max(4, count // 80), draw))
    codes = [row[0] for row in places]
    kinds = {"workbook": "officeDocument", "sheet1": "worksheet", "sheet2": "worksheet"}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        with file.open("xl/worksheets/sheet1.xml", "w", force_zip64=True) as out:
            Sheet(strings).write(out, SCHOOL_COLUMNS, places)
        with file.open("xl/worksheets/sheet2.xml", "w", force_zip64=True) as out:
            Sheet(strings).write(out, TEACHER_COLUMNS, teachers(count, codes, draw))
        if strings is not None:
            with file.open("xl/sharedStrings.xml", "w", force_zip64=True) as out:
                out.write(f'{HEAD}<sst {MAIN}>'.encode())
                for text in strings:
                    out.write(f"<si><t>{escape(text)}</t></si>".encode())
                out.write(b"</sst>")
        file.writestr("xl/workbook.xml", f'{HEAD}<workbook {MAIN} xmlns:r="{RELATIONS}"><sheets>'
                      '<sheet name="学校" sheetId="1" r:id="rId1"/>'
                      '<sheet name="教师" sheetId="2" r:id="rId2"/></sheets></workbook>')
        shared = (f'<Relationship Id="rId3" Type="{RELATIONS}/sharedStrings" '
                  'Target="sharedStrings.xml"/>') if strings is not None else ""
        file.writestr("xl/_rels/workbook.xml.rels", f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships">'
                      + "".join(f'<Relationship Id="rId{n}" Type="{RELATIONS}/worksheet" '
                                f'Target="worksheets/sheet{n}.xml"/>' for n in (1, 2))
                      + f"{shared}</Relationships>")
        file.writestr("_rels/.rels", f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships">'
                      f'<Relationship Id="rId1" Type="{RELATIONS}/officeDocument" '
                      'Target="xl/workbook.xml"/></Relationships>')
        office = "application/vnd.openxmlformats-officedocument.spreadsheetml"
        overrides = {"xl/workbook.xml": "sheet.main", "xl/worksheets/sheet1.xml": "worksheet",
                     "xl/worksheets/sheet2.xml": "worksheet"}
        if strings is not None:
            overrides["xl/sharedStrings.xml"] = "sharedStrings"
        file.writestr("[Content_Types].xml", f'{HEAD}<Types xmlns="{PACKAGE}/content-types">'
                      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package'
                      '.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>'
                      + "".join(f'<Override PartName="/{part}" ContentType="{office}.{kind}+xml"/>'
                                for part, kind in overrides.items()) + "</Types>")


if __name__ == "__main__":
    write(sys.argv[3], int(sys.argv[1]), sys.argv[2])
