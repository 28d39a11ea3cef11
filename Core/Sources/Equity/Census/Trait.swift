public import Staffing

/// Something a teacher has or hasn't, such as a senior title, that indicators
/// count. The traits are in the folder `Traits`, a file each.
public struct Trait: Identifiable, Sendable {
  /// Part of the names of indicators, such as `backbone`.
  public let id: String
  public let name: Bilingual

  /// Whether the teacher has it; nil when the workbook doesn't say.
  let holds: @Sendable (StaffMember, EquityStandards) -> Bool?
}

/// The same words in the two languages of the product.
public struct Bilingual: Equatable, Sendable {
  public let zh: String
  public let en: String

  public init(zh: String, en: String) {
    self.zh = zh
    self.en = en
  }
}

/// How many of some people have a trait.
public struct Tally: Equatable, Sendable {
  public var count: Int
  public var unknown: Int
  public var people: Int

  public init(count: Int = 0, unknown: Int = 0, people: Int = 0) {
    self.count = count
    self.unknown = unknown
    self.people = people
  }

  /// The share among those of whom it is known; nil when that is nobody.
  public var share: Double? {
    people > unknown ? Double(count) / Double(people - unknown) : nil
  }

  static func += (total: inout Tally, part: Tally) {
    total.count += part.count
    total.unknown += part.unknown
    total.people += part.people
  }
}

extension Census {
  /// How many of a cell's teachers have the trait.
  public func tally(_ trait: Trait, in cell: Cell) -> Tally {
    var tally = Tally(people: cell.staff.count)
    for member in members[cell.staff] {
      switch trait.holds(member, standards) {
      case true?: tally.count += 1
      case false?: break
      case nil: tally.unknown += 1
      }
    }
    return tally
  }

  /// How many teachers of compulsory education have the trait: in the county,
  /// or in the schools of one zone.
  ///
  /// - Complexity: O(*n*) in teachers.
  public func tally(_ trait: Trait, in zone: Zone? = nil) -> Tally {
    cells.lazy.filter { $0.stage.isCompulsory && (zone == nil || $0.zone == zone) }
      .reduce(into: Tally()) { $0 += tally(trait, in: $1) }
  }
}
