internal import Chronicle
internal import Policy
internal import Staffing
internal import Wording

/// What the record says, in words: lines, values and days.
struct FactWords: Sendable {
  let county: County
  let language: Language

  /// What a line is about, such as 职称 or 小学学生与班级.
  func line(_ line: FactLine) -> String {
    switch line.kind {
    case .person: Phrase.personalFacts[language]
    case .employment: Phrase.employedAt[language]
    case .teaching: Phrase.teachesAt[language]
    case .title: Phrase.title[language]
    case .backbone: Phrase.backbone[language]
    case .pairing: Phrase.pairedWith[language]
    case .school: attribute(line.slot)
    }
  }

  /// The line with the person or school that it's about.
  func wholeLine(_ line: FactLine) -> String { "\(subject(line.subject)) · \(self.line(line))" }

  /// A teacher's or school's name with its number.
  func subject(_ id: String) -> String {
    if let teacher = county.roster[Teacher.ID(id)] { return "\(teacher.name) \(id)" }
    if let school = county.roster[School.ID(id)] { return school.name }
    return id
  }

  private func attribute(_ slot: String) -> String {
    switch slot {
    case "open": Phrase.existence[language]
    case "successor": Phrase.successor[language]
    case "name": Phrase.schoolName[language]
    case "township": Phrase.township[language]
    case "district": Phrase.district[language]
    case "area": Phrase.area[language]
    case "kind": Phrase.kind[language]
    case "role": Phrase.role[language]
    case "group": Phrase.group[language]
    case "alliance": Phrase.alliance[language]
    case "hardship": Phrase.hardship[language]
    case "establishment": Phrase.establishmentOf[language]
    case "location": Phrase.place[language]
    default:
      stage(slot).map { stage in
        Phrase.enrolmentOf(
          Phrase(zh: stage.name(in: .zh), en: stage.name(in: .en)))[language]
      } ?? slot
    }
  }

  private func stage(_ slot: String) -> Stage? {
    Stage.allCases.first { FactLine.enrolmentSlot($0) == slot }
  }

  func value(_ value: FactValue, of line: FactLine) -> String {
    switch line.kind {
    case .person:
      [
        value["name"], value["sex"].flatMap { Sex(rawValue: $0) }?.name(in: language),
        value["born"],
      ].compactMap { $0 }.joined(separator: " · ")
    case .employment: value.school.map(county.name(of:)) ?? value.json
    case .teaching: teaching(value)
    case .title:
      Title.allCases.first { .title($0) == value }?.name(in: language) ?? value.json
    case .backbone:
      BackboneLevel.allCases.first { .backbone($0) == value }?.name(in: language) ?? value.json
    case .pairing:
      [
        value.school.map(county.name(of:)),
        value["kind"].flatMap { Pairing.Kind(rawValue: $0) }?.name(in: language),
      ].compactMap { $0 }.joined(separator: " · ")
    case .school: attribute(value, line.slot)
    }
  }

  private func teaching(_ value: FactValue) -> String {
    guard let post = value.post else { return value.json }
    let share = value.number("fte") ?? 100
    return [
      county.name(of: post.school), post.stage.name(in: language),
      post.subject.name(in: language), share == 100 ? nil : "\(share)%",
    ].compactMap { $0 }.joined(separator: " · ")
  }

  private func attribute(_ value: FactValue, _ slot: String) -> String {
    let word = value["is"] ?? ""
    switch slot {
    case "open": return Phrase.exists[language]
    case "successor": return county.name(of: School.ID(word))
    case "area": return Area(rawValue: word)?.name(in: language) ?? word
    case "kind": return SchoolKind(rawValue: word)?.name(in: language) ?? word
    case "role": return SchoolRole(rawValue: word)?.name(in: language) ?? word
    case "location":
      guard let place = value.location else { return value.json }
      return
        "\(Figures.decimal(place.longitude, places: 5)), \(Figures.decimal(place.latitude, places: 5))"
    default:
      if let enrolment = value.enrolment {
        return Phrase.pupilsAndClasses(
          Figures.count(enrolment.pupils), Figures.count(enrolment.classes))[language]
      }
      return value.number("is").map { Figures.count($0) } ?? word
    }
  }

  func period(_ period: Period) -> String {
    period.last.map { "\(period.first) – \($0)" } ?? Phrase.onwards(from: period.first)[language]
  }
}
