public import Foundation
import PlanFormat
public import Policy
public import Staffing

/// Everything that is wrong with an outlook file; empty when it is accepted.
///
/// The years are lived through again from the roster, the book, the file's class
/// numbers and its moves: nobody moves twice, every move is possible and every
/// row is within its range in its year, exchanges last the book's term and end at
/// home, retirements leave, strengths, needs, levels and the stock rule are as
/// claimed. How classes were projected and that the bounds hold isn't judged:
/// projections are assumptions, and the bounds are only checked not to exceed
/// what the plan attains.
///
/// - Complexity: O(years² × teachers + years × possible moves).
public func check(
  outlook data: Data, roster: Roster, book: PolicyBook, workbookSHA256: String,
  bookSHA256: String
) -> [OutlookDefect] {
  let file: OutlookFile
  do {
    file = try OutlookFile(json: data)
  } catch {
    return [.unreadable("\(error)")]
  }
  guard file.isSane else { return [.unreadable("a number no county has")] }
  var judge = OutlookJudge(file, roster, book)
  judge.judgeHead(workbookSHA256, bookSHA256)
  guard judge.defects.isEmpty else { return judge.defects }
  do {
    try judge.judgeYears()
  } catch {
    judge.defects.append(.unreadable("\(error)"))
  }
  return judge.defects
}

extension OutlookFile {
  /// Whether all numbers are small enough to be added up without care.
  fileprivate var isSane: Bool {
    let most = 1_000_000_000_000
    func isSmall(_ number: Int) -> Bool { (-most...most).contains(number) }
    return years.count <= 100 && isSmall(breaches.value) && isSmall(shortage.value)
      && years.allSatisfy { year in
        (1900...2200).contains(year.year)
          && year.classes.allSatisfy {
            (0...1_000_000).contains($0.pupils) && (0...1_000_000).contains($0.classes)
          }
          && year.posts.allSatisfy { isSmall($0.need) && isSmall($0.after) && isSmall($0.still) }
          && year.levels.allSatisfy { isSmall($0.value) }
      }
  }
}

/// The state of one judgement.
struct OutlookJudge {
  let file: OutlookFile
  let roster: Roster
  let book: PolicyBook
  var defects: [OutlookDefect] = []

  init(_ file: OutlookFile, _ roster: Roster, _ book: PolicyBook) {
    self.file = file
    self.roster = roster
    self.book = book
  }

  mutating func expect<Value: Equatable>(
    _ fact: OutlookDefect.Fact, _ year: Int, _ subject: String, _ found: Value,
    _ expected: Value
  ) {
    guard found != expected else { return }
    defects.append(
      .wrong(fact, year: year, of: subject, found: "\(found)", expected: "\(expected)"))
  }

  mutating func judgeHead(_ workbook: String, _ bookSHA256: String) {
    expect(.format, 0, "outlook", file.format, OutlookFile.currentFormat)
    expect(.book, 0, "outlook", file.book.id, book.id)
    expect(.book, 0, "outlook", file.book.version, book.version)
    expect(.book, 0, "outlook", file.book.sha256, bookSHA256)
    expect(.workbook, 0, "outlook", file.workbookSHA256, workbook)
    if file.years.isEmpty || book.yearsTerms == nil {
      expect(.year, 0, "outlook", file.years.count, max(1, file.years.count))
      expect(.book, 0, "years", book.yearsTerms != nil, true)
    }
    for (offset, year) in file.years.enumerated() {
      expect(.year, 0, "outlook", year.year, file.years[0].year + offset)
      expect(.isProvisional, year.year, "outlook", year.isProvisional, offset > 0)
    }
    let breaches = file.years.map { year in
      year.status == .infeasible
        ? 1_000_000_000
        : year.levels.first { $0.name == PlanLevel.breaches.rawValue }?.value ?? 0
    }
    expect(.sum, 0, "breaches", file.breaches.value, breaches.reduce(0, +))
    expect(.sum, 0, "shortage", file.shortage.value, file.years.reduce(0) { $0 + $1.missing })
    for (name, bound) in [("breaches", file.breaches), ("shortage", file.shortage)] {
      expect(.bound, 0, name, bound.bound, min(bound.bound, bound.value))
    }
  }
}
