public import Staffing

extension FactValue {
  public static func person(name: String, sex: Sex, born: Month) -> FactValue {
    FactValue(["born": .text("\(born)"), "name": .text(name), "sex": .text(sex.rawValue)])
  }

  public static func employment(at school: School.ID) -> FactValue {
    FactValue(["school": .text(school.rawValue)])
  }

  /// - Parameter share: Hundredths of full time.
  public static func teaching(_ post: Post, share: Int = 100) -> FactValue {
    FactValue([
      "fte": .number(share), "school": .text(post.school.rawValue),
      "stage": .text(post.stage.rawValue), "subject": .text(post.subject.rawValue),
    ])
  }

  public static func title(_ title: Title) -> FactValue {
    FactValue(["level": .text("\(title)")])
  }

  public static func backbone(_ level: BackboneLevel) -> FactValue {
    FactValue(["level": .text("\(level)")])
  }

  public static func pairing(helping school: School.ID, in kind: Pairing.Kind) -> FactValue {
    FactValue(["kind": .text(kind.rawValue), "school": .text(school.rawValue)])
  }

  /// An attribute that is a word.
  public static func word(_ text: String) -> FactValue { FactValue(["is": .text(text)]) }

  /// An attribute that is a number.
  public static func count(_ number: Int) -> FactValue { FactValue(["is": .number(number)]) }

  public static func enrolment(_ enrolment: Enrolment) -> FactValue {
    FactValue(["classes": .number(enrolment.classes), "pupils": .number(enrolment.pupils)])
  }

  /// The school that the value names.
  public var school: School.ID? { self["school"].map { School.ID($0) } }

  public var post: Post? {
    guard let school, let stage = self["stage"].flatMap({ Stage(rawValue: $0) }),
      let subject = self["subject"]
    else { return nil }
    return Post(school: school, stage: stage, subject: Subject(subject))
  }
}

extension FactLine {
  public static func employment(of teacher: Teacher.ID) -> FactLine {
    FactLine(.employment, of: teacher.rawValue)
  }

  /// The main place of teaching; a second one has the school as its slot.
  public static func teaching(of teacher: Teacher.ID, alsoAt school: School.ID? = nil) -> FactLine {
    FactLine(.teaching, of: teacher.rawValue, slot: school?.rawValue ?? "")
  }

  /// Holds while the school exists.
  public static func existence(of school: School.ID) -> FactLine {
    FactLine(.school, of: school.rawValue, slot: "open")
  }

  public static func attribute(_ name: String, of school: School.ID) -> FactLine {
    FactLine(.school, of: school.rawValue, slot: name)
  }

  public static func pairing(
    of helper: School.ID, helping helped: School.ID, in kind: Pairing.Kind
  ) -> FactLine {
    FactLine(.pairing, of: helper.rawValue, slot: "\(kind.rawValue)/\(helped)")
  }
}
