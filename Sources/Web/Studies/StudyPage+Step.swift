internal import Policy
internal import Staffing
internal import Store
internal import Studying
internal import Wording

extension StudyPage {
  /// How many lessons the form has room for.
  static let lessonRows = 6

  /// The next step's form: it asks for what the step makes and nothing else.
  func noting(
    _ html: inout HTML, _ step: StudyTerms.Step, _ course: StudyCourse, _ terms: StudyTerms,
    _ language: Language
  ) {
    let typed = typed?.text("step") == step.key ? typed : nil
    let today = context.occasion.today
    html.element("section", .class("panel narrow unprinted"), .id("next")) { html in
      html.element(
        "h2", text: "\(Phrase.studyNext[language])\(language.colonMark)\(step.name[language])")
      html.form(to: "\(sight.address)/steps", context: context) { html in
        html.hidden("step", step.key)
        html.choiceField(
          "by", .studyBy,
          sight.study.members.filter { $0.member.role == step.by }.map {
            ($0.member.person.word, $0.name)
          }, chosen: typed?["by"] ?? context.actor?.teacher?.rawValue ?? "", in: language)
        html.field(
          "day", .activityDay, type: "date", value: typed?["day"] ?? "\(today)", in: language)
        for product in step.makes { making(&html, product, course, terms, typed, language) }
        html.long("words", .studyWords, typed?["words"] ?? "", rows: 4, most: 2_000, language)
        html.field(
          "evidence", .studyEvidence, value: typed?["evidence"] ?? "", isRequired: false,
          in: language)
        if step.meets { attendance(&html, terms, typed, language) }
        html.submit(.studyNoteDo, in: language)
      }
    }
  }

  private func making(
    _ html: inout HTML, _ product: StudyTerms.Product, _ course: StudyCourse,
    _ terms: StudyTerms, _ typed: FormFields?, _ language: Language
  ) {
    switch product {
    case .lesson: lesson(&html, 1, isOnly: true, typed, language)
    case .lessons:
      html.element("p", .class("hint"), text: Phrase.studyLessonHint[language])
      for number in 1...Self.lessonRows { lesson(&html, number, isOnly: false, typed, language) }
    case .plan:
      html.long(
        "plan", .studyPlan, typed?["plan"] ?? course.versions.last?.plan.text ?? "", rows: 12,
        most: 10_000, language)
      if !course.versions.isEmpty {
        html.long("changes", .studyChanges, typed?["changes"] ?? "", rows: 3, most: 2_000, language)
      }
    case .tasks:
      for level in terms.levels {
        html.long(
          "task.\(level.key)", .studyTask(level.name), typed?["task.\(level.key)"] ?? "", rows: 3,
          most: 2_000, language)
      }
    case .problem:
      html.long("problem", .studyProblem, typed?["problem"] ?? "", rows: 3, most: 2_000, language)
    case .topic:
      html.field("topic", .studyTopic, value: typed?["topic"] ?? "", in: language)
      html.field(
        "topic-link", .studyTopicLink, value: typed?["topic-link"] ?? "", isRequired: false,
        in: language)
    }
  }

  /// Who gave which lesson where; of several lessons those left empty aren't there.
  private func lesson(
    _ html: inout HTML, _ number: Int, isOnly: Bool, _ typed: FormFields?, _ language: Language
  ) {
    func value(_ name: String) -> String { typed?["lesson.\(number).\(name)"] ?? "" }
    let teachers = sight.study.members.compactMap { member in
      member.member.person.teacher.map { ($0.rawValue, member.name) }
    }
    let first = sight.study.members.first { $0.member.role == sight.next?.by }?.member.person
    html.element("fieldset", .class("field")) { html in
      html.element(
        "legend", text: (isOnly ? Phrase.studyLesson : .studyLessonNumber(number))[language])
      html.choiceField(
        "lesson.\(number).teacher", .studyLecturer,
        (isOnly ? [] : [("", Phrase.studyNobody[language])]) + teachers,
        chosen: typed == nil && isOnly ? first?.word ?? "" : value("teacher"), in: language)
      html.field(
        "lesson.\(number).subject", .studyLessonSubject,
        value: typed == nil && isOnly ? sight.study.subject?.rawValue ?? "" : value("subject"),
        isRequired: isOnly, in: language)
      html.field(
        "lesson.\(number).topic", .studyLessonTopic,
        value: typed == nil && isOnly ? sight.study.title : value("topic"), isRequired: isOnly,
        in: language)
      html.field(
        "lesson.\(number).class", .studyClassroom, value: value("class"), isRequired: false,
        in: language)
      html.field(
        "lesson.\(number).honour", .studyHonour, value: value("honour"), isRequired: false,
        in: language)
    }
  }

  /// Everybody came unless a reason is chosen (S001-069).
  private func attendance(
    _ html: inout HTML, _ terms: StudyTerms, _ typed: FormFields?, _ language: Language
  ) {
    html.element("fieldset", .class("field"), .id("came")) { html in
      html.element("legend", text: Phrase.studyAttendance[language])
      html.element("p", .class("hint"), text: Phrase.studyAttendanceNote[language])
      for member in sight.study.members {
        html.choiceField(
          "absent.\(member.member.person.word)", Phrase(zh: member.name, en: member.name),
          [("", Phrase.studyCame[language])] + terms.absences.map { ($0.key, $0.name[language]) },
          chosen: typed?["absent.\(member.member.person.word)"] ?? "", in: language)
      }
    }
  }
}

extension StudyPerson {
  /// What a form calls them; an account never has a colon.
  var word: String {
    switch self {
    case .teacher(let id): id.rawValue
    case .researcher(let account): "account:\(account)"
    }
  }

  init(word: String) {
    self =
      word.hasPrefix("account:")
      ? .researcher(String(word.dropFirst("account:".count))) : .teacher(Teacher.ID(word))
  }
}

extension HTML {
  /// A label and a box for a text of several lines.
  mutating func long(
    _ name: String, _ label: Phrase, _ value: String, rows: Int, most: Int,
    isRequired: Bool = true, _ language: Language
  ) {
    element("div", .class("field")) { html in
      html.element("label", Attribute("for", "field-\(name)"), text: label[language])
      html.element(
        "textarea", .id("field-\(name)"), Attribute("name", name), Attribute("rows", "\(rows)"),
        Attribute("required", nil, if: isRequired), Attribute("maxlength", "\(most)"),
        text: value)
    }
  }
}
