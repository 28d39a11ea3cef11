public import Staffing

/// An objection to a line of a notice with everything that followed.
public struct Objection: RaisedObjection, Equatable {
  public let id: String
  public let notice: String
  public let line: NoticeLine
  public let ground: String
  public let account: String
  public let objector: String
  public let day: Day
  public let steps: [Step]

  public var teacher: Teacher.ID { line.teacher }

  public struct Step: ObjectionStep, Equatable {
    /// `answer`, `sign`, `send-back` or `withdraw`.
    public let kind: String
    public let account: String
    public let person: String
    public let isUpheld: Bool
    public let remedy: String
    public let words: String

    /// Who changes and why, as it was shown before the answer was given.
    public let effect: String
    public let day: Day
  }
}
