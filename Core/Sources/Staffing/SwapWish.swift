/// A teacher's wish to change places with somebody (人事对调).
public struct SwapWish: Hashable, Sendable {
  public let teacher: Teacher.ID

  /// School codes or townships, best first.
  public let targets: [String]

  public init(teacher: Teacher.ID, targets: [String]) {
    self.teacher = teacher
    self.targets = targets
  }
}
