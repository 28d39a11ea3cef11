import Staffing

/// A school of a draft, with what the rest of the draft needs to know of it.
struct Site {
  enum Setting { case seat, township, village }

  var school: School
  let setting: Setting
  let place: Offset

  /// Metres from the seat of its district, along the valley.
  let distance: Int
  let district: Int

  /// Position of the township in its district; nil in the seat.
  let township: Int?

  /// The stages that the school runs.
  let stages: [Stage]

  /// Whether the school has ten pupils or fewer.
  let isMicro: Bool

  init(
    _ school: School, _ setting: Setting, at place: Offset, distance: Int, district: Int,
    township: Int?
  ) {
    self.school = school
    self.setting = setting
    self.place = place
    self.distance = distance
    self.district = district
    self.township = township
    self.stages = school.stages
    self.isMicro = school.pupils <= 10
  }

  var isRural: Bool { setting != .seat }
  var isPoint: Bool { school.kind == .teachingPoint }

  func stratum(_ stage: Stage) -> Stratum {
    switch (stage, setting) {
    case (.senior, _): .senior
    case (.junior, .seat): .seatJunior
    case (.junior, _): .townshipJunior
    case (.primary, .seat): .seatPrimary
    case (.primary, .township): .centralPrimary
    case (.primary, .village): isMicro ? .microPoint : .villagePrimary
    }
  }
}

/// The strata by which the programme catalogue publishes the structure of
/// teachers (S000-065 to S000-068).
enum Stratum: Int, CaseIterable {
  case seatPrimary, seatJunior, townshipJunior, centralPrimary, villagePrimary, microPoint, senior
}
