import Staffing

/// One indicator: what it says, where it comes from and how it is computed.
///
/// Each stands in a file of its own in the folder `Indicators`; `Indicator.all`
/// lists them. Pages, plan files and docs/equity-indicators.md list them by
/// themselves.
public struct Indicator: Identifiable, Sendable {
  /// Stable; begins the names of its readings, such as `cv.backbone`.
  public let id: String
  public let name: Bilingual
  public let definition: Bilingual
  public let numerator: Bilingual
  public let denominator: Bilingual
  public let scope: Scope
  public let unit: Unit
  public let better: Better

  /// Document, section of the policy reference or catalogue row.
  public let source: String

  let measure: @Sendable (Count) -> [Part]

  /// What an indicator is reported for.
  public enum Scope: String, Sendable {
    /// Primary and junior secondary, over the schools.
    case stage
    /// The county and its city, town and village schools.
    case zone
    case county
  }

  public enum Unit: String, Sendable {
    /// A pure number.
    case number
    /// 0 to 1.
    case share
    case perHundredPupils
    case people
    case schools
    case posts
  }

  /// Which way is good.
  public enum Better: String, Sendable { case lower, higher, neither }

  /// A value under the last part of its name, such as `primary`.
  struct Part {
    let name: String
    let value: Double?
  }

  /// A census and the tables made from it once.
  struct Count {
    let census: Census
    let resources: [ResourceTable]
    let structure: [StructureRow]
    let shortages: ShortageMatrix
    let guests: GuestDependence
    let sent: SentAway

    func table(_ trait: Trait, _ stage: Stage) -> ResourceTable? {
      resources.first { $0.trait == trait.id && $0.stage == stage }
    }
  }

  /// The values of the indicator, in a fixed order.
  func readings(of count: Count) -> [Reading] {
    measure(count).map {
      Reading(name: $0.name.isEmpty ? id : "\(id).\($0.name)", indicator: id, value: $0.value)
    }
  }
}

/// The value of an indicator for the county or a part of it.
public struct Reading: Equatable, Sendable {
  /// Stable, such as `cv.backbone.primary`.
  public let name: String
  public let indicator: Indicator.ID

  /// Nil when undefined.
  public let value: Double?
}
