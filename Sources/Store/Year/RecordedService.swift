public import Serving
public import Staffing

/// Who said something of a placement, and when.
public struct ServiceHand: Equatable, Sendable {
  public let account: String
  public let person: String
  public let day: Day
}

/// A plan of service, as the receiving school stated it.
public struct RecordedServicePlan: Equatable, Sendable {
  public let order: PlacementOrder.ID
  public let plan: ServicePlan
  public let hand: ServiceHand
}

/// A month of service, as the receiving school confirmed it.
public struct ConfirmedMonth: Equatable, Sendable {
  public let order: PlacementOrder.ID
  public let month: Month
  public let attendance: Attendance

  /// Why it was said anew; may be empty the first time.
  public let note: String
  public let hand: ServiceHand
}

/// One duty done for one placement.
public struct ServiceEntry: Identifiable, Equatable, Sendable {
  public let id: String
  public let order: PlacementOrder.ID

  /// A key of the book.
  public let duty: String
  public let day: Day
  public let note: String
  public let account: String
  public let person: String

  /// Why it was taken back; nil while it counts.
  public let withdrawal: Withdrawal?

  public struct Withdrawal: Equatable, Sendable {
    public let reason: String
    public let person: String
    public let day: Day
  }
}
