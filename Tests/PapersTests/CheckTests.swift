import OfficeFiles
import Papers
import Policy
import Staffing
import Testing

@Suite struct `Checking a county workbook` {
  static let schoolHeader = ["★学校代码", "学校名称", "城乡分类 area", "办学类型", "小学学生数", "小学班数", "乡镇"]
  static let teacherHeader = [
    "教师编号", "姓名", "性别", "出生年月", "学校代码（编制所在）", "学段", "学科", "来校年月", "职称", "配偶编号", "志愿1", "自愿",
  ]
  static let school: [CellValue] = [
    .text("2111000001"), .text("第一小学"), .text("220"), .text("小学"), .integer(190), .integer(6),
    .text("青山镇"),
  ]
  static let teacher: [CellValue] = [
    .text("T1"), .text("张三"), .text("女"), .text("1986-09"), .text("2111000001"), .text("小学"),
    .text("语文"), .text("2010-09"), .text("一级"), .empty, .empty, .empty,
  ]

  /// Reads a county of one school and one teacher after a change of one cell.
  func reading(_ column: Int, _ value: CellValue) throws -> CountyReading {
    var row = Self.teacher
    row[column] = value
    return try reading(teachers: [row])
  }

  func reading(
    schools: [[CellValue]] = [school], teachers: [[CellValue]], preface: [String] = [],
    teacherHeader: [String] = teacherHeader, mappings: [ColumnMapping] = []
  ) throws -> CountyReading {
    try withTemporaryFile { path in
      let writer = try WorkbookWriter(path: path)
      let people = try writer.addSheet(
        "教师", columns: teacherHeader.map { SheetColumn($0) }, preface: preface)
      teachers.forEach(people.append)
      let places = try writer.addSheet(
        "学校", columns: Self.schoolHeader.map { SheetColumn($0) }, preface: preface)
      schools.forEach(places.append)
      try writer.close()
      return try CountyWorkbook.read(path, mappings: mappings)
    }
  }

  @Test func `reads a column by the bureau's own name once it's known`() throws {
    let header = Self.teacherHeader.map { $0 == "学科" ? "任课科目（主）" : $0 }
    let before = try reading(teachers: [Self.teacher], teacherHeader: header)
    #expect(before.roster == nil)
    #expect(
      before.missingColumns.first { $0.sheet == .teachers }?.names.map(\.zh).contains("学科") == true)
    #expect(before.extraColumns.flatMap(\.headings) == ["任课科目（主）"])
    let after = try reading(
      teachers: [Self.teacher], teacherHeader: header,
      mappings: [ColumnMapping(sheet: .teachers, heading: "任课科目（主）", column: "学科")])
    #expect(after.roster?.teachers.first?.subject == "语文")
  }

  @Test(
    arguments: [
      (3, .text("一九八六"), .notAMonth), (3, .text("1986-13"), .notAMonth), (3, .empty, .missingValue),
      (4, .text("2111000009"), .unknownSchool), (5, .text("高小"), .unknownWord),
      (5, .text("初中"), .stageNotRun), (2, .text("不详"), .unknownWord),
      (7, .text("1990-01"), .datesOutOfOrder), (3, .text("1930-01"), .unlikelyAge),
      (8, .text("特级"), .unknownWord), (9, .text("T9"), .unknownSpouse),
      (10, .text("2111000008"), .unknownWish), (11, .text("是"), .volunteerWithoutWishes),
      (3, .number(1986.1), .ambiguousMonth), (6, .text("书法"), .unknownSubject),
    ] as [(Int, CellValue, ProblemKind)])
  func `says what is wrong with a cell and where`(
    column: Int, value: CellValue, kind: ProblemKind
  ) throws {
    let reading = try reading(column, value)
    let problem = try #require(reading.problems.first { $0.kind == kind })
    let letters = CellReference.letters(column)
    #expect(problem.cell == "\(letters)2")
    #expect(problem.subject == "张三")
    #expect((reading.roster == nil) == (kind.severity == .block))
    #expect(problem.sentence(in: .zh).hasPrefix("教师 第2行 \(letters)列"))
    #expect(problem.sentence(in: .en).hasPrefix("教师, row 2, column \(letters)"))
  }

  @Test(
    arguments: [
      .text("1986-09"), .text("1986.9"), .text("1986年9月"), .text("１９８６年９月１日"), .text(" 1986/9/1 "),
      .text("198609"), .text("19860901"), .text("1986-09-01 00:00:00"), .number(1986.9),
      .number(1986.09), .number(198_609), .date(31_656), .number(31_656),
    ] as [CellValue])
  func `a month may be written in many ways`(value: CellValue) throws {
    let reading = try reading(3, value)
    #expect(reading.problems == [])
    #expect(reading.roster?.teachers[0].born == Month(1986, 9))
  }

  @Test func `guesses what was meant`() throws {
    #expect(try reading(5, .text("小雪")).problems[0].suggestion == "小学")
    #expect(try reading(4, .text("2111000002")).problems[0].suggestion == "2111000001")
  }

  @Test func `codes may be numbers or in full width, and titles may stand above the header`() throws
  {
    var row = Self.teacher
    row[4] = .number(2_111_000_001)
    row[0] = .text("　Ｔ１ ")
    let reading = try reading(
      teachers: [row, [], []], preface: ["某县教师信息表", "填报单位：人事科"])
    #expect(reading.problems == [])
    #expect(reading.roster?.teachers[0].id == "T1")
  }

  @Test func `a key that comes twice is a fault of the structure`() throws {
    let reading = try reading(teachers: [Self.teacher, Self.teacher])
    #expect(reading.problems.first?.kind == .duplicateKey)
    #expect(reading.problems.first?.kind.isStructural == true)
    #expect(reading.roster == nil)
    #expect(reading.goodRows?.teachers.count == 1)
  }

  @Test func `good rows are kept beside bad ones`() throws {
    var bad = Self.teacher
    bad[0] = .text("T2")
    bad[2] = .text("?")
    let reading = try reading(teachers: [Self.teacher, bad])
    #expect(reading.roster == nil)
    #expect(reading.goodRows?.teachers.map(\.id) == ["T1"])
    #expect(reading.errorCount == 1)
  }

  @Test func `all problems are counted and the first of each kind kept`() throws {
    let rows = (0..<1_500).map { number -> [CellValue] in
      var row = Self.teacher
      row[0] = .text("T\(number)")
      row[1] = .text("教师\(number)")
      row[2] = .text("未知")
      return row
    }
    let reading = try reading(teachers: rows)
    #expect(reading.errorCount == 1_500)
    #expect(reading.problems.count == 1_000)
  }

  @Test func `a missing sheet and missing columns are named`() throws {
    try withTemporaryFile { path in
      let writer = try WorkbookWriter(path: path)
      let sheet = try writer.addSheet("学校", columns: ["学校代码", "名称"].map { SheetColumn($0) })
      sheet.append([.text("2111000001"), .text("第一小学")])
      _ = try writer.addSheet("老师", columns: [SheetColumn("姓名")])
      try writer.close()
      let reading = try CountyWorkbook.read(path)
      let kinds = Set(reading.problems.map(\.kind))
      #expect(kinds.isSuperset(of: [.missingSheet]))
      #expect(reading.roster == nil)
    }
  }

  @Test func `citizen identity numbers in other columns are flagged, masked`() throws {
    try withTemporaryFile { path in
      let writer = try WorkbookWriter(path: path)
      let people = try writer.addSheet(
        "教师", columns: (Self.teacherHeader + ["身份证号"]).map { SheetColumn($0) })
      people.append(Self.teacher + [.text("11010519491231002X")])
      let places = try writer.addSheet("学校", columns: Self.schoolHeader.map { SheetColumn($0) })
      places.append(Self.school)
      try writer.close()
      let reading = try CountyWorkbook.read(path)
      #expect(reading.problems.map(\.kind) == [.personalData])
      #expect(reading.problems[0].found == "110***********002X")
      #expect(reading.roster != nil)
    }
  }

  @Test(arguments: ProblemKind.allCases)
  func `every kind of problem has words`(kind: ProblemKind) {
    #expect(!kind.title.zh.isEmpty && !kind.title.en.isEmpty)
  }
}
