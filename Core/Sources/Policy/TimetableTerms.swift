/// What a policy book says of timetables (课表) and swapped lessons (调课): the section
/// `timetable`.
public struct TimetableTerms: Equatable, Sendable {
  /// Why somebody can't give a lesson themselves.
  public struct Reason: Equatable, Sendable {
    public var key: String
    public var name: LocalizedText

    public init(key: String, name: LocalizedText) {
      self.key = key
      self.name = name
    }
  }

  /// Lessons in a day at most.
  public var most: CitedLimit

  /// Days between asking for a swap and its first lesson (S000-012).
  public var notice: CitedLimit

  /// Days that the two lessons of a swap lie apart at most.
  public var apart: CitedLimit

  /// Lessons that a head or deputy teaches a week at least (S002-46).
  public var leaders: CitedLimit

  /// In the order of the book.
  public var reasons: [Reason]

  public init(
    most: CitedLimit, notice: CitedLimit, apart: CitedLimit, leaders: CitedLimit,
    reasons: [Reason]
  ) {
    self.most = most
    self.notice = notice
    self.apart = apart
    self.leaders = leaders
    self.reasons = reasons
  }

  public subscript(reason key: String) -> Reason? { reasons.first { $0.key == key } }
}
