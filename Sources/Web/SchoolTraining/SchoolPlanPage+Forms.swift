internal import Access
internal import Policy
internal import Staffing
internal import Store
internal import Training
internal import Wording

extension SchoolPlanPage {
  /// A school fills in its plan, an activity a group of fields; those without a theme are left
  /// out.
  func form(
    _ html: inout HTML, _ all: TrainingTerms, _ terms: SchoolTrainingTerms, _ language: Language
  ) {
    let known = recorded?.plan.activities ?? []
    let first = held.term.days.lowerBound.month
    let months = (first...held.term.days.upperBound.month).map { ("\($0)", "\($0)") }
    html.element("section", .class("panel narrow unprinted"), .id("hand-in")) { html in
      html.element("h2", text: Phrase.planHandIn[language])
      html.form(to: address, context: context) { html in
        html.hidden("term", "\(held.term)")
        html.textArea(
          "goal", .planGoal, value: typed?.text("goal") ?? recorded?.plan.goal ?? "",
          in: language)
        for number in 1...min(SchoolPlan.mostActivities, max(6, known.count + 2)) {
          let activity = number <= known.count ? known[number - 1] : nil
          html.element("fieldset", .class("field boxes")) { html in
            html.element("legend", text: Phrase.planActivity(number)[language])
            html.field(
              "theme.\(number)", .planTheme,
              value: typed?.text("theme.\(number)") ?? activity?.theme ?? "", isRequired: false,
              in: language)
            html.choiceField(
              "month.\(number)", .planMonth, months,
              chosen: typed?.text("month.\(number)") ?? activity.map { "\($0.month)" } ?? "",
              in: language)
            html.choiceField(
              "kind.\(number)", .planKind, terms.plan.kinds.map { ($0.key, $0.name[language]) },
              chosen: typed?.text("kind.\(number)") ?? activity?.kind ?? "", in: language)
            html.choiceField(
              "topic.\(number)", .courseTopic, all.topics.map { ($0.key, $0.name[language]) },
              chosen: typed?.text("topic.\(number)") ?? activity?.topic ?? "", in: language)
            html.field(
              "hours.\(number)", .classHours, type: "number",
              value: typed?.text("hours.\(number)") ?? activity.map { "\($0.hours)" } ?? "",
              isRequired: false, in: language)
            html.field(
              "audience.\(number)", .planAudience,
              value: typed?.text("audience.\(number)") ?? activity?.audience ?? "",
              isRequired: false, in: language)
          }
        }
        html.submit(.planHandIn, in: language)
      }
    }
  }

  /// A school notes what took place of its accepted plan.
  func noting(_ html: inout HTML, _ recorded: RecordedSchoolPlan, _ language: Language) {
    html.element("section", .class("panel narrow unprinted"), .id("note")) { html in
      html.element("h2", text: Phrase.planNote[language])
      html.form(to: "\(address)/deeds", context: context) { html in
        html.hidden("term", "\(held.term)")
        html.hidden("plan", "\(recorded.id)")
        html.choiceField(
          "activity", .planActivities,
          recorded.plan.activities.enumerated().map { place, activity in
            ("\(place + 1)", "\(place + 1) \(activity.theme)")
          }, chosen: typed?.text("activity") ?? "", in: language)
        html.field(
          "day", .activityDay, type: "date", value: typed?.text("day") ?? "\(held.day)",
          in: language)
        html.field(
          "hours", .classHours, type: "number", value: typed?.text("hours") ?? "", in: language)
        html.field(
          "people", .activityPeople, type: "number", value: typed?.text("people") ?? "",
          in: language)
        html.field(
          "words", .activityNote, value: typed?.text("words") ?? "", isRequired: false,
          in: language)
        html.submit(.planNote, in: language)
      }
    }
  }

  /// What the training school does: decide, visit, evaluate.
  func office(_ html: inout HTML, _ terms: SchoolTrainingTerms, _ language: Language) {
    guard context.isPresent else { return }
    if let recorded, recorded.state == .waiting, context.may(.recogniseTraining) {
      html.element("section", .class("panel narrow unprinted"), .id("decide")) { html in
        html.element("h2", text: Phrase.planDecide[language])
        html.form(to: "\(address)/decide", context: context) { html in
          html.hidden("term", "\(held.term)")
          html.hidden("plan", "\(recorded.id)")
          html.choiceField(
            "verdict", .stateOf,
            [
              ("accepted", Phrase.schoolPlanAccepted[language]),
              ("returned", Phrase.planReturned[language]),
            ],
            chosen: typed?.text("verdict") ?? "", in: language)
          html.field(
            "reason", .reasonOf, hint: .planReasonHint, value: typed?.text("reason") ?? "",
            isRequired: false, in: language)
          html.submit(.planDecide, in: language)
        }
      }
    }
    if context.may(.runTraining) {
      html.element("section", .class("panel narrow unprinted"), .id("check")) { html in
        html.element("h2", text: Phrase.planCheckDo[language])
        html.form(to: "\(address)/checks", context: context) { html in
          html.hidden("term", "\(held.term)")
          html.choiceField(
            "kind", .planKind, terms.plan.checks.map { ($0.key, $0.name[language]) },
            chosen: typed?.text("kind") ?? "", in: language)
          html.field(
            "visited", .activityDay, type: "date", value: typed?.text("visited") ?? "\(held.day)",
            in: language)
          html.textArea(
            "finding", .checkFinding, value: typed?.text("finding") ?? "", in: language)
          html.field(
            "advice", .checkAdviceHead, value: typed?.text("advice") ?? "", isRequired: false,
            in: language)
          html.submit(.planCheckDo, in: language)
        }
      }
    }
    if let recorded, recorded.state == .accepted, context.may(.recogniseTraining) {
      html.element("section", .class("panel narrow unprinted"), .id("grade")) { html in
        html.element("h2", text: Phrase.planGradeDo[language])
        html.form(to: "\(address)/grade", context: context) { html in
          html.hidden("term", "\(held.term)")
          html.hidden("plan", "\(recorded.id)")
          html.choiceField(
            "grade", .planGrade, terms.plan.grades.map { ($0.key, $0.name[language]) },
            chosen: typed?.text("grade") ?? held.grades[school.id]?.grade ?? "", in: language)
          html.field(
            "comment", .reasonOf,
            value: typed?.text("comment") ?? held.grades[school.id]?.words ?? "", in: language)
          html.submit(.planGradeDo, in: language)
        }
      }
    }
  }
}

extension FormFields {
  /// The plan as it was filled in; groups without a theme, hours or audience are left out.
  func schoolPlan(_ term: Term) throws -> SchoolPlan {
    let activities = try (1...SchoolPlan.mostActivities).compactMap {
      number -> SchoolPlan.Activity? in
      let theme = text("theme.\(number)")
      let hours = text("hours.\(number)")
      let audience = text("audience.\(number)")
      guard !theme.isEmpty || !hours.isEmpty || !audience.isEmpty else { return nil }
      let month = text("month.\(number)")
      guard let month = Month(month) else {
        throw WebProblem.badParameter(
          "month.\(number)", found: month, allowed: "\(term.days.lowerBound.month)")
      }
      return SchoolPlan.Activity(
        month: month, theme: theme, kind: text("kind.\(number)"),
        topic: text("topic.\(number)"), hours: Int(hours) ?? 0, audience: audience)
    }
    return SchoolPlan(term: term, goal: text("goal"), activities: activities)
  }
}
