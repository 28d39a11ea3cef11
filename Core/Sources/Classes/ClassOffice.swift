/// A project office of the county or of a town (县镇两级项目办公室, S002-59).
public struct ClassOffice: Hashable, Sendable {
  public static let longestText = 200

  /// The town's name; empty for the county's.
  public var township: String
  public var head: String

  /// Names, as people write them.
  public var members: String

  public init(township: String, head: String, members: String) {
    self.township = township
    self.head = head
    self.members = members
  }

  public enum Fault: Hashable, Sendable {
    case noHead
    case tooLong(Int)
    case noTownship(String)
    case exists
  }

  /// Everything that's wrong with it.
  ///
  /// - Parameters:
  ///   - townships: Those of the county.
  ///   - others: The townships that have an office.
  public func faults(townships: Set<String>, others: Set<String>) -> [Fault] {
    var faults: [Fault] = []
    if head.isEmpty { faults.append(.noHead) }
    for text in [head, members] where text.count > Self.longestText {
      faults.append(.tooLong(text.count))
    }
    if !township.isEmpty, !townships.contains(township) { faults.append(.noTownship(township)) }
    if others.contains(township) { faults.append(.exists) }
    return faults
  }
}
