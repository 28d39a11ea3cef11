internal import Foundation
public import PlanFormat
public import Planning
public import Policy
public import Staffing
public import Store

/// Who changes when an objection is upheld: the published plan mended around
/// the decision with as few changes as possible (plan model, section 8).
///
/// It's worked out before anybody signs, and kept with the answer.
public struct ObjectionEffect: Equatable, Sendable {
  /// Everybody whose place changes: nil is the own school.
  public let changes: [Change]

  /// Why the decision can't be kept; then nothing else is said.
  public let clashes: [LocalizedText]

  public struct Change: Equatable, Sendable {
    public let teacher: Teacher.ID
    public let name: String
    public let before: Post?
    public let after: Post?
  }

  /// - Parameter pins: What earlier upheld objections decided.
  /// - Complexity: A repair; O(teachers × posts) and more.
  public init(
    of remedy: Remedy, for teacher: Teacher.ID, pins: [Pin], content: CountyContent,
    plan: PlanFile
  ) {
    guard let pin = remedy.pin(of: teacher) else {
      self.init(changes: [], clashes: [])
      return
    }
    let request = PlanRequest(
      roster: content.roster, book: content.book, year: SchoolYear(plan.year), seed: plan.seed)
    let board = PlanBoard(request, plan: plan)
    let mended = board.replan(pins.filter { $0.teacher != teacher } + [pin])
    self.init(
      changes: mended.changes.map { change in
        Change(
          teacher: change.teacher, name: content.roster[change.teacher]?.name ?? "",
          before: change.before, after: change.after)
      },
      clashes: mended.clashes.map { LocalizedText(zh: $0.sentence, en: $0.english ?? $0.sentence) })
  }

  /// The same for the county and plan in the record.
  public init(
    of remedy: Remedy, for teacher: Teacher.ID, in stored: StoredCounty, pins: [Pin]
  ) throws {
    guard let plan = stored.plan else {
      self = .none
      return
    }
    self.init(
      of: remedy, for: teacher, pins: pins, content: try CountyContent(stored),
      plan: try PlanFile(json: Data(plan.file.content)))
  }

  /// Nobody's place changes.
  public static let none = ObjectionEffect(changes: [], clashes: [])

  init(changes: [Change], clashes: [LocalizedText]) {
    self.changes = changes
    self.clashes = clashes
  }

  /// One line for each change: `teacher|before|after`, empty for the own school.
  public var record: String {
    changes.map { change in
      [
        change.teacher.rawValue, change.before?.description ?? "",
        change.after?.description ?? "",
      ].joined(separator: "|")
    }.joined(separator: "\n")
  }
}
