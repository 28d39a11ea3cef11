internal import Actions
internal import Chronicle
internal import Staffing
internal import Wording

/// A correction as it's being filled in. Its fields have the names of the value's
/// own, so that the form shows what the record says until somebody changes it.
struct CorrectionDraft: Sendable {
  let line: FactLine
  let fields: [String: String]

  /// Every field that is carried from page to page.
  static let names = [
    "nothing", "from", "until", "reason", "evidence", "name", "sex", "born", "school", "stage",
    "subject", "fte", "level", "is", "pupils", "classes", "longitude", "latitude", "help",
  ]

  init(line: FactLine, fields: [String: String]) {
    self.line = line
    self.fields = fields
  }

  /// - Parameter text: A field's text; empty when it's missing.
  init?(_ text: (String) -> String) {
    guard let kind = FactKind(rawValue: text("kind")), !text("about").isEmpty else { return nil }
    line = FactLine(kind, of: text("about"), slot: text("slot"))
    fields = Dictionary(
      uniqueKeysWithValues: CorrectionDraft.names.map { ($0, text($0)) })
  }

  /// A form that shows what the record says now.
  init(_ line: FactLine, now fact: Fact?, on today: Day) {
    var fields = ["from": "\(fact?.period.first ?? today)"]
    for (name, value) in fact?.value.fields ?? [:] {
      switch value {
      case .text(let text): fields[name == "kind" ? "help" : name] = text
      case .number(let number):
        fields[name] =
          line.slot == "location" ? Figures.decimal(Double(number) / 1e6, places: 6) : "\(number)"
      }
    }
    if let last = fact?.period.last { fields["until"] = "\(last)" }
    self.init(line: line, fields: fields)
  }

  subscript(name: String) -> String { fields[name] ?? "" }

  /// What is proposed.
  ///
  /// - Throws: `BadDay` naming what isn't a day.
  func proposal(file: EvidenceFile? = nil) throws -> ProposeCorrection {
    let first = try day("from")
    let end = self["until"].isEmpty ? nil : try day("until").advanced(by: 1)
    guard let period = Period(checking: first, until: end) else {
      throw BadDay(text: "\(self["from"]) – \(self["until"])")
    }
    return ProposeCorrection(
      line, value: self["nothing"] == "yes" ? nil : value, during: period,
      reason: self["reason"], evidence: self["evidence"], file: file)
  }

  private func day(_ name: String) throws -> Day {
    guard let day = Day(self[name]), (1940...2100).contains(day.components.year) else {
      throw BadDay(text: self[name])
    }
    return day
  }

  /// The value that the fields spell; one without fields fits nothing.
  private var value: FactValue {
    switch line.kind {
    case .person: words("name", "sex", "born")
    case .employment: words("school")
    case .teaching: words("school", "stage", "subject", numbers: "fte")
    case .title, .backbone: words("level")
    case .pairing: FactValue(["kind": .text(self["help"]), "school": .text(self["school"])])
    case .school:
      switch line.slot {
      case "hardship", "establishment": words(numbers: "is")
      case "location": location
      case let slot where slot.hasPrefix("enrolment-"): words(numbers: "pupils", "classes")
      default: words("is")
      }
    }
  }

  private func words(_ names: String..., numbers: String...) -> FactValue {
    var fields: [String: FactValue.Scalar] = [:]
    for name in names { fields[name] = .text(self[name]) }
    for name in numbers {
      guard let number = Int(self[name]) else { return FactValue([:]) }
      fields[name] = .number(number)
    }
    return FactValue(fields)
  }

  private var location: FactValue {
    guard let longitude = Double(self["longitude"]), let latitude = Double(self["latitude"]),
      abs(longitude) <= 180, abs(latitude) <= 90
    else { return FactValue([:]) }
    return .location(Location(longitude: longitude, latitude: latitude))
  }
}
