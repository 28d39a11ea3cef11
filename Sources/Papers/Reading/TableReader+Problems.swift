internal import OfficeFiles
internal import Policy

extension TableReader {
  /// Reports a problem of a cell of the present row.
  func report(
    _ kind: ProblemKind, severity: Severity? = nil, field: Int, found: String = "",
    allowed: LocalizedText = LocalizedText(zh: "", en: ""),
    suggestion: @autoclosure () -> String? = nil
  ) {
    report(
      kind, severity: severity, row: rowNumber, field: field, found: found, allowed: allowed,
      subject: subject, suggestion: suggestion())
  }

  /// Reports a problem of another row, or of the sheet as a whole.
  func report(
    _ kind: ProblemKind, severity: Severity? = nil, row: Int?, field: Int?, found: String,
    allowed: LocalizedText = LocalizedText(zh: "", en: ""),
    subject: @autoclosure () -> String = "",
    suggestion: @autoclosure () -> String? = nil
  ) {
    log.add(kind, severity: severity) {
      CellProblem(
        kind, severity: severity, sheet: sheet.name, row: row, column: field.map(column),
        subject: subject(), found: TableReader.shortened(found), allowed: allowed,
        suggestion: suggestion())
    }
  }

  /// The place and name of a column, for messages.
  func column(_ field: Int) -> CellProblem.Column {
    guard let header, header.columnOfField[field] >= 0 else {
      return .init(letters: "", name: headings[field].zh)
    }
    return .init(
      letters: CellReference.letters(header.columnOfField[field]), name: header.names[field])
  }

  /// Whose row it is: the name, or else the code, in the present row.
  private var subject: String {
    let fields: [Int] =
      switch kind {
      case .schools: [SchoolColumn.name.rawValue, SchoolColumn.id.rawValue]
      case .teachers: [TeacherColumn.name.rawValue, TeacherColumn.id.rawValue]
      case .posts: [PostColumn.school.rawValue]
      case .pairs: [PairColumn.helper.rawValue]
      case .swaps: [SwapColumn.teacher.rawValue]
      case .offers: [OfferColumn.id.rawValue]
      case .applicants: [ApplicantColumn.name.rawValue, ApplicantColumn.id.rawValue]
      case .limits: [LimitColumn.scope.rawValue]
      }
    return fields.map { self[$0].string }.first { !$0.isEmpty } ?? ""
  }

  private static func shortened(_ text: String) -> String {
    text.count > 60 ? text.prefix(60) + "…" : text
  }
}
