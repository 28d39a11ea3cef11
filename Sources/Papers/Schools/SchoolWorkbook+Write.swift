public import OfficeFiles
internal import Policy
public import Staffing

extension SchoolWorkbook {
  /// Writes one school's workbook: those it employs, its attributes and its posts.
  ///
  /// - Parameter origin: The state of the record that `roster` is.
  /// - Complexity: O(*n*) in the school's rows and the county's posts.
  public static func write(
    _ roster: Roster, origin: SchoolWorkbookOrigin, to path: String
  ) throws(OfficeFileError) {
    let words = CountyWords(language: .zh)
    let name = roster[origin.school]?.name ?? origin.school.rawValue
    let writer = try WorkbookWriter(path: path, title: "\(roster.county) \(name)")
    for sheet in sheets {
      let fields = sheet.schoolsFields
      let table = try writer.addSheet(
        sheet.name.zh, columns: columns(of: sheet, fields, words),
        layout: SheetLayout(frozenColumns: sheet == .posts ? 0 : 3))
      for (key, cells) in SchoolCells.rows(of: sheet, at: origin.school, in: roster, words) {
        let mark = CellValue.text(RowMark(key, in: sheet, of: origin).text)
        var row = fields.map { cells[$0] }
        row.insert(mark, at: 1)
        table.append(row)
      }
    }
    let guide = try writer.addSheet(
      "说明", columns: [SheetColumn("怎样填这张表", width: 90, wraps: true)],
      layout: SheetLayout(hasFilter: false))
    for line in guidance { guide.append([.text(line)]) }
    try writer.addVeryHiddenSheet(
      originSheet,
      rows: [
        ["format", format], ["school", origin.school.rawValue], ["workbook", origin.workbook],
        ["sha256", origin.sha256],
      ])
    try writer.close()
  }

  /// The columns of a sheet, with the hidden one behind the first.
  private static func columns(
    of sheet: CountySheet, _ fields: [Int], _ words: CountyWords
  ) -> [SheetColumn] {
    var columns = fields.map { field in
      let heading = sheet.headings[field]
      return SheetColumn(
        (heading.isRequired ? "★" : "") + heading.zh,
        choices: choices(of: sheet, field, words), isRequired: heading.isRequired)
    }
    columns.insert(SheetColumn(RowMark.heading.zh, isHidden: true), at: 1)
    return columns
  }

  private static func choices(
    of sheet: CountySheet, _ field: Int, _ words: CountyWords
  ) -> [String] {
    switch sheet {
    case .schools: SchoolColumn(rawValue: field).map(words.choices) ?? []
    case .teachers: TeacherColumn(rawValue: field).map(words.choices) ?? []
    case .posts: PostColumn(rawValue: field).map(words.choices) ?? []
    default: []
    }
  }

  private static let guidance = [
    "1. 直接在“学校”“教师”“岗位”三张表里改；可以排序、筛选、插入行。带★的列必填。",
    "2. 新来的教师：在“教师”表里加一行。已不在本校的教师：删去那一行，由人事科决定如何办理。",
    "3. 教师编号、学校代码不能改；调动、交流不在这张表里办。",
    "4. 隐藏的“行标识”列和隐藏的工作表请保留：有了它们，排序、增删之后仍认得每一行。",
    "5. 改好后保存为 .xlsx，在“分校填报”页上传。上传后只是待核对；人事科逐项核对后才写入。",
    "6. 下载之后县里若也改了同一格，会并排列出，由人决定用哪一个；不会互相覆盖。",
  ]
}
