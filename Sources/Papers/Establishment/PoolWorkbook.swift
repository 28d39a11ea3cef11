public import OfficeFiles
public import Policy
public import Season
public import Staffing
internal import Wording

/// The turnover pool's ledger as a workbook: loans with what is outstanding, then
/// every entry.
public enum PoolWorkbook {
  /// One entry with the words that belong to it.
  public struct Line: Sendable {
    public let entry: PoolLedger.Entry
    public let schoolName: String?
    public let words: String
    public let person: String

    public init(entry: PoolLedger.Entry, schoolName: String?, words: String, person: String) {
      self.entry = entry
      self.schoolName = schoolName
      self.words = words
      self.person = person
    }
  }

  /// - Parameter today: The day on which loans are judged overdue.
  /// - Complexity: O(*entries*).
  public static func write(
    _ lines: [Line], on today: Day, in language: Language = .zh, to path: String
  ) throws(OfficeFileError) {
    let words = PlanWords(language)
    let writer = try WorkbookWriter(path: path, title: Phrase.poolTitle[language])
    let byPosition = Dictionary(lines.map { ($0.entry.position, $0) }) { first, _ in first }
    func columns(_ heads: [(Phrase, Double)]) -> [SheetColumn] {
      heads.map { SheetColumn($0.0[language], width: $0.1, wraps: $0.0 == .poolWords) }
    }
    let loans = try writer.addSheet(
      words("借用台账", "Loans"),
      columns: columns([
        (.poolNumber, 8), (.schoolName, 26), (.borrowedPosts, 8), (.returnedPosts, 12),
        (.outstandingPosts, 12), (.dueBack, 14), (.poolOverdue, 12), (.poolWords, 50),
      ]), preface: [Phrase.poolTitle[language]])
    for loan in PoolLedger(lines.map(\.entry)).loans {
      let line = byPosition[loan.entry.position]
      let late = loan.daysOverdue(on: today)
      loans.append([
        .integer(loan.entry.position), .text(line?.schoolName ?? ""), .integer(loan.entry.posts),
        .integer(loan.returned), .integer(loan.outstanding),
        .text(loan.entry.due?.description ?? ""),
        late > 0 ? .text(Phrase.daysOverdue(late)[language]) : .empty, .text(line?.words ?? ""),
      ])
    }
    let ledger = try writer.addSheet(
      words("流水", "Ledger"),
      columns: columns([
        (.poolNumber, 8), (.entryDay, 14), (.poolKind, 10), (.schoolName, 26), (.poolChange, 10),
        (.dueBack, 14), (.poolWords, 50), (.person, 12),
      ]), preface: [Phrase.poolTitle[language]])
    for line in lines {
      let entry = line.entry
      ledger.append([
        .integer(entry.position), .text(entry.day.description), .text(entry.kind.name[language]),
        .text(line.schoolName ?? ""), .integer(entry.change),
        .text(entry.due?.description ?? ""), .text(line.words), .text(line.person),
      ])
    }
    try writer.close()
  }
}
