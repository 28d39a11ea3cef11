/// The urban-rural class of a school's place, as the statistics office sets it
/// (国函〔2008〕60号; GB/T 33782 table 5).
public enum Area: String, Hashable, Sendable, CaseIterable {
  case mainCity = "111"
  case cityFringe = "112"
  case townCentre = "121"
  case townFringe = "122"
  case specialArea = "123"
  case townshipCentre = "210"
  case village = "220"

  /// The three-way grouping that statistics and rules speak of.
  public var zone: Zone {
    switch self {
    case .mainCity, .cityFringe: .city
    case .townCentre, .townFringe, .specialArea: .town
    case .townshipCentre, .village: .village
    }
  }
}

/// 城区, 镇区 or 乡村: the three areas by which everything is compared.
public enum Zone: String, Hashable, Sendable, CaseIterable, Comparable {
  case city, town, village

  /// City 0, town 1, village 2: a move to a higher number goes down.
  public var remoteness: Int {
    switch self {
    case .city: 0
    case .town: 1
    case .village: 2
    }
  }

  public static func < (left: Zone, right: Zone) -> Bool { left.remoteness < right.remoteness }
}
