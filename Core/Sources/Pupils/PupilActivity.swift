public import Policy
public import Staffing

/// What pupils of two paired schools do together, in numbers: letters, lessons over the
/// network, a visit (S000-143, S000-179, S003-06).
public struct PupilActivity: Equatable, Sendable {
  /// Where it happens; of a visit, whose pupils travel follows from it.
  public enum Host: String, Hashable, Sendable, CaseIterable {
    case helper, helped, elsewhere
  }

  /// The book's key.
  public var kind: String
  public var day: Day
  public var host: Host

  /// Pupils of the helping and of the helped school.
  public var helperPupils: Int
  public var helpedPupils: Int

  /// Adults who go along, and forms of consent that parents signed; of a visit only.
  public var adults: Int
  public var consents: Int

  /// How they travel, who answers for them, what is done in need; of a visit only.
  public var safety: String

  /// What it's about; afterwards what came of it is told apart.
  public var words: String

  public init(
    kind: String, day: Day, host: Host, helperPupils: Int, helpedPupils: Int, adults: Int = 0,
    consents: Int = 0, safety: String = "", words: String
  ) {
    self.kind = kind
    self.day = day
    self.host = host
    self.helperPupils = helperPupils
    self.helpedPupils = helpedPupils
    self.adults = adults
    self.consents = consents
    self.safety = safety
    self.words = words
  }

  public var pupils: Int { helperPupils + helpedPupils }

  /// Pupils who leave their own school for it.
  var travelling: Int {
    switch host {
    case .helper: helpedPupils
    case .helped: helperPupils
    case .elsewhere: pupils
    }
  }

  /// What stands against it.
  public enum Fault: Hashable, Sendable {
    case unknownKind(String)
    case nobody
    case outside(Int)

    /// Only what is arranged beforehand may lie ahead.
    case ahead(Day, today: Day)
    case noticeTooShort(days: Int, CitedLimit)
    case fewAdults(Int, needed: Int, CitedLimit)
    case consentsMissing(Int, needed: Int)
    case noSafety
  }

  /// Every fault, those of a visit among them (S003-06: consent and safety).
  public func faults(_ terms: PupilTerms, today: Day) -> [Fault] {
    var faults: [Fault] = []
    for number in [helperPupils, helpedPupils, adults, consents]
    where !(0...100_000).contains(number) {
      faults.append(.outside(number))
    }
    if !faults.isEmpty { return faults }
    if pupils == 0 { faults.append(.nobody) }
    guard let activity = terms[activity: kind] else { return faults + [.unknownKind(kind)] }
    guard activity.travels else {
      if day > today { faults.append(.ahead(day, today: today)) }
      return faults
    }
    let days = today.distance(to: day)
    if days < terms.notice.value { faults.append(.noticeTooShort(days: days, terms.notice)) }
    let perAdult = max(1, terms.perAdult.value)
    let needed = (travelling + perAdult - 1) / perAdult
    if adults < needed { faults.append(.fewAdults(adults, needed: needed, terms.perAdult)) }
    if consents < travelling { faults.append(.consentsMissing(consents, needed: travelling)) }
    if safety.allSatisfy(\.isWhitespace) { faults.append(.noSafety) }
    return faults
  }
}
