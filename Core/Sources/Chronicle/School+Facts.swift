public import Staffing

extension School {
  /// A school that the record tells of; nil unless it says name, area and kind.
  init?(id: ID, _ lines: LinesOfDay) {
    func word(_ slot: String) -> String? { lines[.attribute(slot, of: id)]??.value["is"] }
    guard let name = word("name"), let area = word("area").flatMap({ Area(rawValue: $0) }),
      let kind = word("kind").flatMap({ SchoolKind(rawValue: $0) })
    else { return nil }
    self.init(id: id, name: name, area: area, kind: kind)
  }

  /// Takes over what the record says of one attribute; nothing where it says
  /// nothing and a school can be without.
  mutating func say(_ slot: String, _ value: FactValue?) {
    let word = value?["is"]
    switch slot {
    case "name": name = word ?? name
    case "township": township = word
    case "district": district = word
    case "area": area = word.flatMap { Area(rawValue: $0) } ?? area
    case "kind": kind = word.flatMap { SchoolKind(rawValue: $0) } ?? kind
    case "role": role = word.flatMap { SchoolRole(rawValue: $0) } ?? role
    case "group": group = word
    case "alliance": alliance = word
    case "hardship": hardship = value?.number("is") ?? 0
    case "establishment": establishment = value?.number("is")
    case "location": location = value?.location
    default:
      guard let stage = Stage.allCases.first(where: { slot == FactLine.enrolmentSlot($0) })
      else { return }
      enrolment[stage] = value?.enrolment
    }
  }
}

extension FactLine {
  /// The slot of a school's pupils and classes of a stage.
  public static func enrolmentSlot(_ stage: Stage) -> String { "enrolment-\(stage.rawValue)" }
}

extension FactValue {
  public static func location(_ location: Location) -> FactValue {
    FactValue([
      "latitude": .number(location.microLatitude), "longitude": .number(location.microLongitude),
    ])
  }

  public var location: Location? {
    guard let longitude = number("longitude"), let latitude = number("latitude") else { return nil }
    return Location(microLongitude: longitude, microLatitude: latitude)
  }

  public var enrolment: Enrolment? {
    guard let pupils = number("pupils"), let classes = number("classes") else { return nil }
    return Enrolment(pupils: pupils, classes: classes)
  }
}

extension FactValue {
  /// Whether a school's attribute can have the value.
  public func fits(schoolSlot slot: String) -> Bool {
    let word = self["is"] ?? ""
    return switch slot {
    case "name", "township", "district", "group", "alliance", "successor":
      !word.allSatisfy(\.isWhitespace)
    case "area": Area(rawValue: word) != nil
    case "kind": SchoolKind(rawValue: word) != nil
    case "role": SchoolRole(rawValue: word) != nil
    case "hardship": number("is").map { (0...20).contains($0) } ?? false
    case "establishment": number("is").map { (0...5_000).contains($0) } ?? false
    case "location": location != nil
    case "open": word == "open"
    default:
      Stage.allCases.contains { slot == FactLine.enrolmentSlot($0) }
        && enrolment.map { (0...50_000).contains($0.pupils) && (0...1_000).contains($0.classes) }
          ?? false
    }
  }
}
