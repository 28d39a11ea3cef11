public import Staffing

extension Roster {
  /// Everything that a workbook says that is kept as dated facts, schools first.
  ///
  /// An empty cell says nothing. Special circumstances aren't among them: health
  /// facts stay in the workbook (个人信息保护法 art. 28).
  public var statements: [Statement] {
    schools.flatMap(\.statements) + teachers.flatMap(\.statements)
      + pairings.map(\.statement)
  }
}

extension School {
  /// Its existence and its attributes.
  public var statements: [Statement] {
    var words: [(String, String?)] = [
      ("name", name), ("township", township), ("district", district), ("area", area.rawValue),
      ("kind", kind.rawValue), ("role", role.rawValue), ("group", group), ("alliance", alliance),
    ]
    words = words.filter { $0.1 != nil }
    var statements = [Statement(.existence(of: id), .word("open"))]
    statements += words.map { Statement(.attribute($0.0, of: id), .word($0.1 ?? "")) }
    statements.append(Statement(.attribute("hardship", of: id), .count(hardship)))
    if let establishment {
      statements.append(Statement(.attribute("establishment", of: id), .count(establishment)))
    }
    if let location {
      statements.append(Statement(.attribute("location", of: id), .location(location)))
    }
    for stage in Stage.allCases {
      guard let enrolment = enrolment[stage] else { continue }
      statements.append(
        Statement(.attribute(FactLine.enrolmentSlot(stage), of: id), .enrolment(enrolment)))
    }
    return statements
  }
}

extension Teacher {
  fileprivate var statements: [Statement] {
    [
      Statement(FactLine(.person, of: id.rawValue), .person(name: name, sex: sex, born: born)),
      Statement(
        .employment(of: id), .employment(at: establishment.school),
        since: establishment.since?.firstDay),
      Statement(.teaching(of: id), .teaching(post), since: teaching.since?.firstDay),
      Statement(FactLine(.title, of: id.rawValue), .title(title)),
      Statement(FactLine(.backbone, of: id.rawValue), .backbone(backbone)),
    ]
  }
}

extension Pairing {
  fileprivate var statement: Statement {
    Statement(
      .pairing(of: helper, helping: helped, in: kind), .pairing(helping: helped, in: kind),
      since: start?.firstDay, until: end?.advanced(by: 1).firstDay)
  }
}
