public import Staffing

/// An objection to what a round's posted result says of somebody, with everything that
/// followed (S001-102).
public struct CompetitionObjection: RaisedObjection, Equatable {
  public let id: String
  public let competition: String
  public let round: Int

  /// The version of the result that was posted.
  public let version: Int

  /// Whom it's about.
  public let teacher: Teacher.ID
  public let name: String
  public let school: School.ID
  public let ground: String
  public let account: String
  public let objector: String
  public let day: Day
  public let steps: [Step]

  public struct Step: ObjectionStep, Equatable {
    /// `answer`, `sign`, `send-back` or `withdraw`.
    public let kind: String
    public let account: String
    public let person: String
    public let isUpheld: Bool

    /// Whether the result is withdrawn and the round decided again.
    public let decidesAgain: Bool
    public let words: String
    public let day: Day
  }
}
