internal import Access
internal import Actions
internal import Policy
internal import Serving
internal import Staffing
internal import Store
internal import Wording

/// `/service/ID`: one placement's plan, what each party owes it and did, and its months.
struct ServicePage: Page {
  let context: WebContext
  let county: County
  let year: ServiceYear
  let sight: ServiceSight

  /// Nil before the arrival.
  let doings: ServiceDoings?

  /// What the teacher's classes reached, for the teacher alone (S001-032).
  var results: TeacherResults?
  /// Nil before the arrival, or where the book says nothing of it.
  let points: SupportPoints?

  /// The latest first; none for those who don't see the schools.
  let checks: [RecordedServiceCheck]
  var problems: [Phrase] = []
  var typed: FormFields?

  var order: PlacementOrder { sight.order }
  private var keepsHost: Bool {
    context.isPresent && context.may(.keepService, at: .school(order.line.to))
  }

  var section: Section? { .service }
  var offersPast: Bool { true }
  func title(in language: Language) -> String {
    "\(Phrase.service[language]) · \(order.line.name)"
  }

  func write(to html: inout HTML, in language: Language) {
    html.crumbs(.service, in: language)
    html.head(
      order.line.name, lead: "\(order.line.fromName) → \(order.line.toName)")
    html.problems(problems, in: language)
    state(&html, language)
    swap(&html, language)
    own(&html, language)
    plan(&html, language)
    duties(&html, language)
    if let doings { html.doings(doings, in: language) }
    if let points { html.support(points, year.terms?.points, in: language) }
    checked(&html, language)
    months(&html, language)
    entries(&html, language)
    classes(&html, language)
  }

  /// The teacher's classes before and after: to the teacher at once; to those who may look, where
  /// the book lets them, the way to a page that asks for a reason (S001-032).
  private func classes(_ html: inout HTML, _ language: Language) {
    if let results, !results.sittings.isEmpty {
      return html.element("section", .class("panel"), .id("classes")) { html in
        html.element("h2", text: Phrase.teacherClasses[language])
        html.teacherResults(results, county, language)
      }
    }
    let line = order.line
    guard results == nil, context.isPresent,
      county.personTerms(on: context.occasion.today)?.isOpen == true,
      context.may(.seePersonResults, at: .schools([line.from, line.to]))
    else { return }
    html.element("p", .class("unprinted")) { html in
      html.link(
        "/results/teachers/\(Address.encoded(order.teacher.rawValue))",
        Phrase.teacherClasses[language])
    }
  }

  private func state(_ html: inout HTML, _ language: Language) {
    html.element("section", .class("panel status")) { html in
      html.orderState(order, on: year.day, language)
      html.element("dl", .class("facts")) { html in
        html.fact(
          .subject,
          postWords(stage: order.line.stage, subject: order.line.subject, in: language),
          in: language)
        if let stay = order.stay {
          html.fact(
            .periodOf,
            [stay.lowerBound, stay.upperBound].map { Figures.day($0, in: language) }
              .joined(separator: language == .zh ? "至" : " to "), in: language)
        }
      }
      html.element("p") { html in
        html.link(
          "/orders/\(Address.encoded(order.id))",
          "\(Phrase.ordersTitle[language]) \(order.number)")
      }
    }
  }

  /// What the teacher notes alone.
  private func own(_ html: inout HTML, _ language: Language) {
    let owed = year.terms?.duties.filter { $0.party == .teacher } ?? []
    guard context.isPresent, sight.isRunning, !owed.isEmpty,
      context.may(.keepOwnService, at: .teacher(order.teacher, at: []))
    else { return }
    let typed = typed?.text("party") == "teacher" ? typed : nil
    html.element("section", .class("panel narrow unprinted"), .id("note-teacher")) { html in
      html.element("h2", text: ServiceTerms.Party.teacher.noteTitle[language])
      html.form(to: "\(sight.address)/duties", context: context) { html in
        html.hidden("party", "teacher")
        html.dutyFields(.teacher, owed, on: context.occasion.today, typed: typed, language)
        html.submit(.dutyDo, in: language)
      }
    }
  }

  private func plan(_ html: inout HTML, _ language: Language) {
    html.element("section", .class("panel"), .id("plan")) { html in
      html.element("h2", text: Phrase.servicePlan[language])
      if let plan = sight.plan {
        html.element("dl", .class("facts")) { html in
          html.fact(.planLessons, Figures.tenths(plan.plan.lessons), in: language)
          html.fact(.planGuidance, Figures.tenths(plan.plan.guidance), in: language)
          html.fact(.planStudy, Figures.tenths(plan.plan.study), in: language)
          html.fact(.planAim, plan.plan.aim, in: language)
          html.fact(.planScheme, plan.plan.scheme, in: language)
        }
        html.element(
          "p", .class("small muted"),
          text: "\(Figures.day(plan.hand.day, in: language)) · \(plan.hand.person)")
        if let terms = year.terms {
          html.warnings(sight.planWarnings, terms, id: "warnings", in: language)
        }
      } else {
        html.element("p", .class("empty"), text: Phrase.noServicePlan[language])
      }
      guard keepsHost, sight.isExpected || sight.isRunning, let terms = year.terms else { return }
      html.element("details", .class("unprinted"), Attribute("open", nil, if: typed != nil)) {
        html in
        html.element("summary", text: Phrase.planAgain[language])
        html.servicePlans(
          to: "\(sight.address)/plan", [sight], terms, context, typed: typed, language)
      }
    }
  }

  private func duties(_ html: inout HTML, _ language: Language) {
    guard let standing = sight.standing else { return }
    html.element("section", .class("panel"), .id("duties")) { html in
      html.element("h2", text: Phrase.dutySheet[language])
      html.table(
        "sheet",
        [
          .dutyParty, .dutyName, .activityCadence, .pairDue, .pairMet, .pairOverdue, .nextDue,
        ], numbers: [.pairDue, .pairMet, .pairOverdue], label: .dutySheet, in: language
      ) { html in
        for line in standing.lines {
          let past = line.count.entries.filter { $0.slot.due < year.day }
          let due = past.reduce(0) { $0 + $1.slot.expected }
          let late = past.reduce(0) { $0 + $1.missing }
          // What was done before it was due counts as done.
          let done = line.count.entries.filter { $0.slot.first <= year.day }
            .reduce(0) { $0 + $1.slot.expected - $1.missing }
          html.element("tr") { html in
            html.element("td", text: line.duty.party.name[language])
            html.element("th", .scope("row"), text: line.duty.name[language])
            html.element("td", text: line.duty.cadence.words[language])
            html.element("td", .class("n"), text: Figures.count(due))
            html.element("td", .class("n"), text: Figures.count(done))
            html.element("td", .class(late > 0 ? "n minus" : "n"), text: Figures.count(late))
            let next = line.count.entries.first { $0.slot.due >= year.day && !$0.isMet }
            html.element(
              "td", .class("nowrap"),
              text: next.map { Figures.day($0.slot.due, in: language) } ?? "–")
          }
        }
      }
      var told: Set<String> = []
      for line in standing.lines where told.insert(line.duty.citation.document).inserted {
        html.citation(line.duty.citation, in: language)
      }
    }
  }

  private func months(_ html: inout HTML, _ language: Language) {
    guard let standing = sight.standing else { return }
    let over = standing.months.filter { $0.days.upperBound < year.day }
    html.element("section", .class("panel"), .id("months")) { html in
      html.element("h2", text: Phrase.monthsTitle[language])
      guard !over.isEmpty else {
        return html.element("p", .class("empty"), text: Phrase.noMonthOver[language])
      }
      html.table(
        "confirmed",
        [.monthOf, .schoolDays] + Attendance.kinds.map(\.name) + [.halfDaysAtWork, .confirmedBy],
        numbers: [.schoolDays, .halfDaysAtWork] + Attendance.kinds.map(\.name),
        label: .monthsTitle, in: language
      ) { html in
        for month in over { row(&html, month, language) }
      }
      if keepsHost { correction(&html, over, language) }
    }
  }

  private func row(_ html: inout HTML, _ month: ServiceMonth, _ language: Language) {
    let known = sight.months.first { $0.month == month.month }
    html.element("tr") { html in
      html.element("th", .scope("row"), text: Figures.month(month.month, in: language))
      html.element("td", .class("n"), text: Figures.count(month.schoolDays))
      for kind in Attendance.kinds {
        html.element(
          "td", .class("n"),
          text: known.map { Figures.count($0.attendance[keyPath: kind.path]) } ?? "–")
      }
      html.element(
        "td", .class("n"),
        text: known.map { Figures.count($0.attendance.atWork(of: month.schoolDays)) } ?? "–")
      html.element("td") { html in
        if let known {
          html.text(
            [Figures.day(known.hand.day, in: language), known.hand.person, known.note]
              .filter { !$0.isEmpty }.joined(separator: " · "))
        } else {
          html.tag(
            Phrase.dueBy(Figures.day(month.due, in: language))[language],
            month.due < year.day ? "bad" : "warn")
        }
      }
    }
  }

  /// A month that was confirmed can be said anew, with a reason.
  private func correction(
    _ html: inout HTML, _ over: [ServiceMonth], _ language: Language
  ) {
    let confirmed = sight.months.filter { known in over.contains { $0.month == known.month } }
    guard let last = confirmed.last else { return }
    html.element("details", .class("unprinted")) { html in
      html.element("summary", text: Phrase.monthAgain[language])
      html.form(to: "\(sight.address)/month", context: context) { html in
        html.hidden("order", sight.id)
        html.choiceField(
          "month", .monthOf,
          confirmed.reversed().map { ("\($0.month)", Figures.month($0.month, in: language)) },
          chosen: typed?["month"] ?? "\(last.month)", in: language)
        html.table(
          "again", Attendance.kinds.map(\.name), label: .monthAgain, in: language
        ) { html in
          html.element("tr") { html in
            html.attendance(of: sight, last.attendance, typed: typed, language)
          }
        }
        html.field(
          "note", .whyMonthAgain, value: typed?["note"] ?? "", in: language)
        html.submit(.confirmMonthDo, isMain: false, in: language)
      }
    }
  }

  private func entries(_ html: inout HTML, _ language: Language) {
    html.element("section", .class("panel"), .id("entries")) { html in
      let counted = sight.entries.count { $0.withdrawal == nil }
      html.element("h2", text: "\(Phrase.entriesTitle[language]) (\(counted))")
      guard !sight.entries.isEmpty else {
        return html.element("p", .class("empty"), text: Phrase.noEntries[language])
      }
      for entry in sight.entries {
        html.element("div", .class("case"), .id(entry.id)) { html in
          let duty = year.terms?[duty: entry.duty]
          html.element("h3") { html in
            html.text(
              [Figures.day(entry.day, in: language), duty?.name[language] ?? entry.duty]
                .joined(separator: " · "))
            if entry.withdrawal != nil {
              html.raw(" ")
              html.tag(Phrase.activityTakenBack[language], "warn")
            }
          }
          html.element("p", text: entry.note)
          html.element("p", .class("small muted"), text: entry.person)
          if let withdrawal = entry.withdrawal {
            html.element(
              "p", .class("small"),
              text: [
                Figures.day(withdrawal.day, in: language), withdrawal.person, withdrawal.reason,
              ].joined(separator: " · "))
          } else if context.isPresent, let party = duty?.party,
            context.may(side: party, of: order) != nil
          {
            withdrawing(&html, entry, language)
          }
        }
      }
    }
  }

  private func withdrawing(_ html: inout HTML, _ entry: ServiceEntry, _ language: Language) {
    html.element("details", .class("unprinted")) { html in
      html.element("summary", text: Phrase.withdrawActivity[language])
      html.form(to: "\(sight.address)/withdraw", context: context, class: "row") { html in
        html.hidden("entry", entry.id)
        html.void(
          "input", Attribute("type", "text"), Attribute("name", "reason"),
          Attribute("required", nil), Attribute("maxlength", "200"),
          Attribute("aria-label", "\(Phrase.withdrawActivityReason[language]) \(entry.id)"),
          Attribute("placeholder", Phrase.withdrawActivityReason[language]))
        html.submit(.withdrawActivity, isMain: false, in: language)
      }
    }
  }
}

extension WebContext {
  /// As which side whoever asks may note a party's duties to a placement; nil when not.
  func may(side party: ServiceTerms.Party, of order: PlacementOrder) -> RecordDuty.Side? {
    let side: RecordDuty.Side =
      switch party {
      case .host: .host(order.line.to)
      case .sender: .sender(order.line.from)
      case .bureau: .bureau
      case .teacher: .teacher(order.teacher)
      }
    let isAllowed =
      switch side {
      case .host(let school), .sender(let school): may(.keepService, at: .school(school))
      case .bureau: may(.inspectService)
      case .teacher(let teacher): may(.keepOwnService, at: .teacher(teacher, at: []))
      }
    return isAllowed ? side : nil
  }
}
