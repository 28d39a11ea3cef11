public import Access
public import Papers
internal import Store
internal import Wording

/// Gives every paper of a kind that has none its serial number, and keeps its words.
///
/// Numbers are given once, from 1 on for each kind and calendar year; doing it again
/// gives numbers to what has come since.
public struct NumberPapers: Action {
  public let kind: PaperKind

  /// One order alone; nil numbers all.
  public let order: String?

  public init(_ kind: PaperKind, order: String? = nil) {
    self.kind = kind
    self.order = order
  }

  public var permission: Permission { .issueOrders }

  /// - Returns: How many papers got a number.
  public func perform(in work: Work) throws -> Int {
    let due = try work.connection.papersDue(kind).filter {
      order == nil || $0.order.id == order
    }
    if due.isEmpty { return 0 }
    let wording = try work.connection.wording(of: kind)
    let county = try work.connection.latestCounty()?.county ?? ""
    let year = work.today.components.year
    let given = try work.connection.papers(ofKind: kind.rawValue).filter { $0.year == year }
    let first = (given.map(\.number).max() ?? 0) + 1
    let notices = try notices(of: due.map(\.order), work)
    let papers = due.enumerated().map { offset, it in
      let number = first + offset
      let facts = PaperFacts(
        it.order, step: it.step, notice: notices[it.order.notice], county: county,
        day: work.today)
      return NumberedPaper(
        kind: kind.rawValue, year: year, number: number, order: it.order.id, step: it.step,
        words: wording.filled { facts.value(of: $0, number: number) }, day: work.today)
    }
    let event = try work.record(
      "number-papers", of: kind.rawValue,
      "year \(year) from \(first) count \(papers.count) "
        + "words \(NumberedPaper.seal(of: papers.map(\.sha256)))")
    for paper in papers { try work.connection.insert(paper, event: event) }
    return papers.count
  }

  private func notices(of orders: [PlacementOrder], _ work: Work) throws -> [String: Notice] {
    var notices: [String: Notice] = [:]
    for id in Set(orders.map(\.notice)) { notices[id] = try work.connection.notice(id) }
    return notices
  }
}

/// Puts the bureau's own wording in the place of the one in force, for papers that
/// are numbered later.
public struct SetPaperWording: Action {
  public let kind: PaperKind
  public let words: String

  public init(_ kind: PaperKind, words: String) {
    self.kind = kind
    self.words = words
  }

  public var permission: Permission { .issueOrders }

  public func perform(in work: Work) throws {
    let text = words.replacing("\r\n", with: "\n").trimmed
    do { _ = try PaperWording(text) } catch { throw Refused(error.reasons) }
    if try work.connection.wording(of: kind).words.trimmed == text { return }
    let event = try work.record("set-paper-wording", of: kind.rawValue)
    try work.connection.insertWording(ofPaper: kind.rawValue, text, event: event)
  }
}
