/// A plan that somebody asked for, with its settings, and how far it is.
public struct PlanRun: Equatable, Sendable, Identifiable {
  public enum State: String, Sendable, CaseIterable {
    case waiting, running, done, failed, cancelled

    /// Whether something still happens to it.
    public var isOpen: Bool { self == .waiting || self == .running }
  }

  public let id: String

  /// What the officers call it, such as 方案二：音乐优先.
  public let name: String
  public let workbook: String
  public let settings: Settings
  public let askedBy: String
  public let askedAt: Moment
  public let state: State

  /// Whether somebody asked to stop; a running one then keeps its best so far.
  public let isCancelled: Bool

  /// Written by the worker, read by pages.
  public let progress: String
  public let failure: String?
  public let sha256: String?

  /// The published plan that this one is made over; nil when it's none.
  public let rerun: Rerun?

  /// What the plan depends on besides the county and its book.
  public struct Settings: Equatable, Sendable {
    public var schoolYear: Int
    public var seed: Int
    public var effort: String

    /// Seconds; nil plans until it is done.
    public var timeLimit: Int?

    /// Lines of `teacher` and `stay`, or a post.
    public var pins: String

    public init(
      schoolYear: Int, seed: Int, effort: String, timeLimit: Int? = nil, pins: String = ""
    ) {
      self.schoolYear = schoolYear
      self.seed = seed
      self.effort = effort
      self.timeLimit = timeLimit
      self.pins = pins
    }
  }

  /// What is made of a published plan after something has changed: one of the
  /// three choices of the plan model, section 8.
  public struct Rerun: Equatable, Sendable {
    public enum Mode: String, CaseIterable, Sendable {
      /// Everybody is planned anew.
      case full
      /// What was published stays where it still can.
      case frozen
      /// As few people as possible are told otherwise.
      case repair
    }

    public let mode: Mode

    /// The notice that published the plan.
    public let notice: String

    /// The upheld objection that it carries out, if it's for one.
    public let objection: String?

    public init(mode: Mode, notice: String, objection: String? = nil) {
      self.mode = mode
      self.notice = notice
      self.objection = objection
    }
  }
}
