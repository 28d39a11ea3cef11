import Staffing

/// A number of a policy book with its source.
///
/// Written in full or in short, where the citation is that of the section:
///
///     minimum: {value: 6, unit: years, inclusive: true, citation: anhui-2016}
///     commute-limit: 40 km
///
/// A list of such values holds one for each period; `from` and `to` name the
/// first and last school year in which a value is in force.
struct Quantity: Equatable, Sendable {
  /// In the smallest unit of its kind (`Unit.perBase`).
  var value: Int

  /// Whether the bound itself is still allowed. 以上、以下 include it unless the
  /// book says otherwise (民法典 art. 1259).
  var isInclusive = true

  var citation: Citation

  /// As the book writes it; nil for a value that is missing.
  var unit: Unit?

  /// A unit that a book may write, with the kind it measures and the number of
  /// smallest units in one.
  enum Unit: String, CaseIterable, Sendable {
    case percent, permille, millionths
    case years, months, terms
    case yearsOfAge = "years-of-age"
    case km, metres
    case people, pupils, classes, schools, posts, periods, points
    case pupilsPerStaff = "pupils-per-staff"
    case staffPerClass = "staff-per-class"
    case times
    case workingDays = "working-days"
    case perHundredPupils = "per-100-pupils"
    case coefficient
    case minutes
    case kmPerHour = "km-per-hour"
    case days, weeks, activities, characters, bits
    case classHours = "class-hours"
    case perWeek = "per-week"
    case perFortnight = "per-fortnight"
    case perMonth = "per-month"
    case perTerm = "per-term"
    case perYear = "per-year"
    case yuan, fen

    /// How many of the units that the code counts in make one of these:
    /// thousandths, months, terms, metres, tenths, hundredths, fen.
    var perBase: Int {
      switch self {
      case .percent: 10
      case .permille, .millionths, .months, .terms, .metres, .people, .pupils, .classes,
        .schools, .posts,
        .points, .workingDays, .yearsOfAge, .minutes, .kmPerHour,
        .days, .weeks, .activities, .characters, .bits, .classHours, .perWeek, .perFortnight,
        .perMonth,
        .perTerm,
        .perYear, .fen:
        1
      case .years: 12
      case .km: 1000
      case .periods, .pupilsPerStaff, .times: 10
      case .staffPerClass, .yuan: 100
      case .perHundredPupils, .coefficient: 1000
      }
    }
  }
}

extension Quantity {
  /// Reads `13.5` in units of 1/`scale`; nil when it isn't a decimal number or
  /// has more decimals than the scale.
  static func scaled(_ text: String, by scale: Int) -> Int? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), let whole = Int(parts[0]), abs(whole) < 1_000_000_000
    else { return nil }
    guard parts.count == 2 else { return whole * scale }
    guard !parts[1].isEmpty, parts[1].utf8.allSatisfy({ (48...57).contains($0) }),
      parts[1].utf8.count <= 6, let fraction = Int(parts[1])
    else { return nil }
    let divisor = (0..<parts[1].utf8.count).reduce(1) { product, _ in product * 10 }
    guard fraction * scale % divisor == 0 else { return nil }
    return whole * scale + (parts[0].hasPrefix("-") ? -1 : 1) * (fraction * scale / divisor)
  }
}
