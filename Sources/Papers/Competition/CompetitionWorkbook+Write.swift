public import OfficeFiles
public import Policy
public import Staffing

extension CompetitionWorkbook {
  /// Writes a form that reads back to an equal competition; an empty one serves
  /// as a template. Two lines above each header say how to fill it in.
  ///
  /// - Complexity: O(*cells*).
  public static func write(
    _ competition: Competition, to path: String, language: Language = .zh
  ) throws(OfficeFileError) {
    let title = language == .zh ? "岗位竞聘表" : "Competition for posts"
    let writer = try WorkbookWriter(path: path, title: title)
    let words = CountyWords(language: language)
    func sheet<Columns: SheetColumns>(
      _ columns: Columns.Type, frozen: Int, choices: (Columns) -> [String]
    ) throws(OfficeFileError) -> SheetWriter {
      try writer.addSheet(
        Columns.sheet.name[language],
        columns: Columns.allCases.map { column in
          let heading = column.heading
          return SheetColumn(
            (heading.isRequired ? "★" : "") + heading.name(in: language),
            choices: choices(column), isRequired: heading.isRequired)
        }, preface: Columns.sheet.guide(in: language),
        layout: SheetLayout(frozenColumns: frozen))
    }
    let offers = try sheet(OfferColumn.self, frozen: 1, choices: words.choices)
    for offer in competition.offers { offers.append(words.row(offer)) }
    let applicants = try sheet(ApplicantColumn.self, frozen: 2, choices: words.choices)
    for applicant in competition.applicants { applicants.append(words.row(applicant)) }
    let limits = try sheet(LimitColumn.self, frozen: 0, choices: words.choices)
    for limit in competition.limits { limits.append(words.row(limit)) }
    try writer.close()
  }
}

extension CountySheet {
  /// How the sheet of a competition is filled in, with a sample row in words.
  fileprivate func guide(in language: Language) -> [String] {
    switch (self, language) {
    case (.offers, .zh):
      [
        "填写说明：一行一个岗位，★为必填。岗位等级留空表示不限职称；名额为本次可聘人数。",
        "示例：P001 / 2111000001 / 第一小学 / 城区学区 / 小学 / 语文 / 高级 / 3",
      ]
    case (.offers, .en):
      [
        "One post a row; ★ is required. An empty grade is open to every title.",
        "Example: P001 / 2111000001 / First Primary / Town / primary / Chinese / senior / 3",
      ]
    case (.applicants, .zh):
      [
        "填写说明：一行一人，★为必填。得分缺考留空；特殊情形用分号分隔（孕期、哺乳期、重大疾病、支教中）；志愿填岗位编号，按先后。",
        "示例：T0001 / 王秀兰 / 女 / 1984-05 / 2111000001 / 小学 / 语文 / 道德与法治 /（空）/ 一级 / 县级 / 2008-09 / 2006-09 / 3 /（空）/ 86.5 / 是 / P001 / P007",
      ]
    case (.applicants, .en):
      [
        "One person a row; ★ is required. No score: absent. Circumstances with semicolons; "
          + "wishes are post numbers, best first.",
        "Example: T0001 / Wang Xiulan / female / 1984-05 / 2111000001 / primary / Chinese / … / "
          + "first / county / 2008-09 / 2006-09 / 3 / (empty) / 86.5 / yes / P001 / P007",
      ]
    case (.limits, .zh):
      [
        "填写说明：人社部门核准的岗位结构限额，没有可留空。范围填“全县”、学区名称或学校代码；岗位等级留空表示各等级合计。",
        "示例：全县 / 小学 / 高级 / 20（小学高级岗位全县合计不超过 20 人）",
      ]
    case (.limits, .en):
      [
        "Approved limits; may stay empty. The scope is 'county', a district or a school code; "
          + "an empty grade means all grades together.",
        "Example: county / primary / senior / 20",
      ]
    default: []
    }
  }
}
