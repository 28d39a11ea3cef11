internal import Papers
public import Policy
public import Staffing
public import Store

/// A workbook and a policy book, read and checked: what rules, plans and pages
/// are made from.
public struct CountyContent: Sendable {
  public let roster: Roster
  public let book: PolicyBook

  /// The policy book as it was written.
  public let bookText: String

  /// Reads both from their bytes.
  ///
  /// - Parameter county: The name to keep, whatever the workbook's title says.
  /// - Throws: `CountyContentError` with everything that is wrong.
  public init(county: String, workbook: [UInt8], policyBook: String) throws {
    do {
      self.book = try PolicyBook(yaml: policyBook)
    } catch {
      throw CountyContentError.policyBook("\(error)")
    }
    self.bookText = policyBook
    self.roster = try CountyContent.roster(of: workbook, named: county)
  }

  /// Reads what the record holds.
  public init(_ stored: StoredCounty) throws {
    try self.init(
      county: stored.county, workbook: stored.workbook.content,
      policyBook: String(decoding: stored.policyBook.content, as: UTF8.self))
  }

  private static func roster(of workbook: [UInt8], named county: String) throws -> Roster {
    let reading: CountyReading
    do {
      reading = try withWorkbookFile(workbook) { try CountyWorkbook.read($0) }
    } catch {
      throw CountyContentError.workbook(["\(error)"])
    }
    guard let roster = reading.roster else {
      throw CountyContentError.workbook(
        reading.problems.filter { $0.severity == .block }.map { $0.sentence(in: .zh) })
    }
    return try Roster(
      county: county, schools: roster.schools, teachers: roster.teachers,
      statedNeeds: roster.statedNeeds, pairings: roster.pairings, swapWishes: roster.swapWishes)
  }
}

/// Why a workbook or policy book can't be used.
public enum CountyContentError: Error, Equatable, Sendable, CustomStringConvertible {
  /// Every error of the workbook, in words.
  case workbook([String])
  case policyBook(String)

  public var description: String {
    switch self {
    case .workbook(let problems):
      """
      the workbook has \(problems.count) errors; `junheng check` lists them all: \
      \(problems.prefix(3).joined(separator: "; "))
      """
    case .policyBook(let why): "the policy book can't be read: \(why)"
    }
  }
}
