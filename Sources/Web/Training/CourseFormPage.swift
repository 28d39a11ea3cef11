internal import Access
internal import Actions
internal import Policy
internal import Staffing
internal import Store
internal import Training
internal import Wording

/// `/training/courses/new` and `…/edit`: what a course is, and for whom.
struct CourseFormPage: Page {
  let context: WebContext
  let catalogue: TrainingCatalogue
  let terms: TrainingTerms

  /// Nil for a new one.
  let course: RecordedCourse?
  var problems: [Phrase] = []
  var typed: FormFields?

  var section: Section? { .training }
  func title(in language: Language) -> String {
    (course == nil ? Phrase.newCourse : .changeCourse)[language]
  }

  func write(to html: inout HTML, in language: Language) {
    html.crumbs(.training, in: language)
    html.head(title(in: language), lead: Phrase.courseFormLead[language])
    html.problems(problems, in: language)
    html.element("section", .class("panel narrow")) { html in
      html.form(to: course?.address ?? "/training/courses", context: context) { html in
        what(&html, language)
        whom(&html, language)
        html.submit(.setCourseDo, in: language)
      }
    }
  }

  private func value(_ name: String, _ known: String?) -> String {
    typed?.text(name) ?? known ?? ""
  }

  private func isTicked(_ name: String, _ known: Bool?, _ unless: Bool = false) -> Bool {
    typed.map { $0.isTicked(name) } ?? known ?? unless
  }

  private func what(_ html: inout HTML, _ language: Language) {
    let known = course?.course
    html.field("title", .courseTitle, value: value("title", known?.title), in: language)
    html.choiceField(
      "year", .schoolYearOf,
      (0...1).map { catalogue.year.advanced(by: $0) }.map { ("\($0.start)", "\($0)") },
      chosen: value("year", known.map { "\($0.year.start)" }), in: language)
    for field in TrainingCourse.Field.allCases {
      let isOptional = field == .module || field == .project
      html.choiceField(
        field.rawValue, field.name,
        (isOptional ? [("", Phrase.noneOfThem[language])] : [])
          + terms.choices(of: field).map { ($0.key, $0.name[language]) },
        chosen: value(field.rawValue, known?[field]), in: language)
    }
    html.field(
      "hours", .classHours, type: "number", value: value("hours", known.map { "\($0.hours)" }),
      in: language)
    html.tick(
      "practical", "yes", Phrase.practical[language],
      isTicked: isTicked("practical", known?.isPractical))
    html.choiceField(
      "evaluation", .courseEvaluation,
      TrainingCourse.Evaluation.allCases.map { ($0.rawValue, $0.name[language]) },
      chosen: value("evaluation", known?.evaluation.rawValue), in: language)
  }

  private func whom(_ html: inout HTML, _ language: Language) {
    let known = course?.course
    let target = known?.target
    html.ticks(
      "stage", .stage, hint: .emptyMeansAll,
      Stage.allCases.map { ($0.rawValue, $0.name(in: language)) },
      ticked: { stage in
        typed?.all("stage").contains(stage)
          ?? target?.stages.contains { $0.rawValue == stage } ?? false
      }, in: language)
    html.ticks(
      "subject", .subject, hint: .emptyMeansAll,
      Subject.all.map { ($0.rawValue, $0.name(in: language)) },
      ticked: { subject in
        typed?.all("subject").contains(subject)
          ?? target?.subjects.contains(Subject(subject)) ?? false
      }, in: language)
    html.choiceField(
      "backbone", .leastBackbone,
      BackboneLevel.allCases.map { level in
        (
          "\(level.rawValue)",
          level == .none ? Phrase.noneOfThem[language] : level.name(in: language)
        )
      }, chosen: value("backbone", target.map { "\($0.backbone.rawValue)" }), in: language)
    html.tick(
      "newcomers", "yes", Phrase.newcomersOnly[language],
      isTicked: isTicked("newcomers", target?.isForNewcomers))
    html.tick(
      "villages", "yes", Phrase.villagesOnly[language],
      isTicked: isTicked("villages", target?.isForVillages))
    html.field(
      "places", .coursePlaces, type: "number",
      value: value("places", known.map { "\($0.places)" }), in: language)
    html.field(
      "join-by", .joinBy, type: "date", value: value("join-by", known.map { "\($0.joinBy)" }),
      in: language)
    html.field(
      "fee", .courseFee, type: "number", value: value("fee", known.map { "\($0.fee)" } ?? "0"),
      in: language)
    html.tick(
      "free", "yes", Phrase.freeForVillages[language],
      isTicked: isTicked("free", known?.isFreeForVillages, true))
    let others = catalogue.courses.filter { $0.id != course?.id && $0.offBecause == nil }
    if !others.isEmpty {
      html.ticks(
        "prerequisite", .coursePrerequisites,
        others.prefix(60).map { ($0.id, $0.course.title) },
        ticked: {
          typed?.all("prerequisite").contains($0) ?? known?.prerequisites.contains($0) ?? false
        }, in: language)
    }
  }
}

extension FormFields {
  /// The course that a form describes.
  func course() throws -> TrainingCourse {
    guard let year = SchoolYear(text("year")) else {
      throw WebProblem.badParameter("year", found: text("year"), allowed: "2026")
    }
    guard let evaluation = TrainingCourse.Evaluation(rawValue: text("evaluation")) else {
      throw WebProblem.badParameter(
        "evaluation", found: text("evaluation"),
        allowed: TrainingCourse.Evaluation.allCases.map(\.rawValue).joined(separator: ", "))
    }
    let backbone = try whole("backbone", allowed: "0 … 5")
    return TrainingCourse(
      title: text("title"), year: year, level: text("level"), mode: text("mode"),
      platform: text("platform"), topic: text("topic"), module: text("module"),
      project: text("project"),
      hours: try whole("hours", allowed: "1 … \(TrainingCourse.mostHours)"),
      isPractical: isTicked("practical"), evaluation: evaluation,
      target: CourseTarget(
        stages: Set(all("stage").compactMap { Stage(rawValue: $0) }),
        subjects: Set(all("subject").map { Subject($0) }),
        backbone: BackboneLevel(rawValue: backbone) ?? .none,
        isForNewcomers: isTicked("newcomers"), isForVillages: isTicked("villages")),
      places: try whole("places", allowed: "1 … \(TrainingCourse.mostPlaces)"),
      joinBy: try day("join-by"), prerequisites: Set(all("prerequisite")),
      fee: try whole("fee", allowed: "0 … \(TrainingCourse.highestFee)"),
      isFreeForVillages: isTicked("free"))
  }

  func session() throws -> TrainingSession {
    let first = try minutes("first")
    let end = try minutes("end")
    let school = text("school")
    return TrainingSession(
      day: try day("day"), minutes: first..<max(first, end),
      hours: try whole("hours", allowed: "1 … \(TrainingSession.mostHours)"),
      place: text("place"), branch: text("branch"),
      school: school.isEmpty ? nil : School.ID(school), trainers: Set(all("trainer")))
  }
}
