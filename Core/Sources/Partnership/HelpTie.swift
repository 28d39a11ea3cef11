public import Staffing

/// In which respect one school helps another: the four kinds of the county
/// workbook (S003-25, S003-27) and pairing on the network (S002-68).
public enum HelpKind: String, Hashable, Sendable, CaseIterable, Comparable {
  case staff, management, money, goods, network

  public init(_ kind: Pairing.Kind) {
    switch kind {
    case .staff: self = .staff
    case .management: self = .management
    case .money: self = .money
    case .goods: self = .goods
    }
  }

  /// In the order of the cases.
  public static func < (left: HelpKind, right: HelpKind) -> Bool { left.order < right.order }

  private var order: Int { HelpKind.allCases.firstIndex(of: self) ?? 0 }
}

/// One school's help for another in one respect.
///
/// Unlike a `Pairing` it may be on the network, which the workbook doesn't hold.
public struct HelpTie: Hashable, Sendable {
  public let helper: School.ID
  public let helped: School.ID
  public let kind: HelpKind

  /// nil when nobody noted it.
  public let start: Month?

  /// nil while no end is set.
  public let end: Month?

  public init(
    helper: School.ID, helped: School.ID, kind: HelpKind, start: Month? = nil, end: Month? = nil
  ) {
    self.helper = helper
    self.helped = helped
    self.kind = kind
    self.start = start
    self.end = end
  }

  public init(_ pairing: Pairing) {
    self.init(
      helper: pairing.helper, helped: pairing.helped, kind: HelpKind(pairing.kind),
      start: pairing.start, end: pairing.end)
  }

  /// Whether the help runs in `month`; an open end never ends.
  public func covers(_ month: Month) -> Bool {
    (start.map { $0 <= month } ?? true) && (end.map { month <= $0 } ?? true)
  }
}
