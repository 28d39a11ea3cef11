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

  var isRural: Bool { setting != .seat }
  var isPoint: Bool { school.kind == .teachingPoint }
  var isMicro: Bool { school.pupils <= 10 }

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
