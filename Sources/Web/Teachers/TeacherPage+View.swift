internal import PlanFormat
internal import Policy
internal import Staffing
internal import Wording

extension TeacherPage {
  func write(to html: inout HTML, in language: Language) {
    html.crumbs(.teachers, in: language)
    html.element("div", .class("head")) { html in
      html.element("div") { html in
        html.element("h1", text: teacher.name)
        html.element(
          "p",
          text: [
            teacher.id.rawValue, county.name(of: teacher.teaching.school),
            teacher.stage.name(in: language), teacher.subject.name(in: language),
          ].joined(separator: " · "))
      }
      html.element("p", .class("actions")) { html in
        if showsSensitiveLink {
          html.element(
            "a", .class("button"), .href(Teacher.address(of: teacher.id) + "/sensitive"),
            text: Phrase.sensitive[language])
        }
        if mayCorrect {
          html.element(
            "a", .class("button"), .href(RecordPage.address(of: teacher.id.rawValue)),
            text: Phrase.somethingIsWrong[language])
        }
      }
    }
    html.element("div", .class("columns")) { html in
      html.element("div", .class("stack")) { html in
        movePanel(&html, language)
        orderPanel(&html, language)
        facts(&html, language)
      }
      html.element("div", .class("stack")) { html in
        eligibilityPanel(&html, language)
        FindingsPanel(findings: eligibility.findings, book: county.book)
          .write(to: &html, in: language)
      }
    }
  }

  private func eligibilityPanel(_ html: inout HTML, _ language: Language) {
    let directions = Direction.allCases.filter(eligibility.directions.contains)
    html.element(
      "section", .class("panel status \(eligibility.isEligible ? "good" : "")")
    ) { html in
      html.element("h2", text: Phrase.eligibility[language])
      html.element(
        "p",
        text: directions.isEmpty
          ? Phrase.eligibleForNone[language]
          : Phrase.eligibleFor(
            directions.map { $0.name(in: language) }
              .joined(separator: language == .zh ? "、" : ", "))[language])
    }
  }

  private func orderPanel(_ html: inout HTML, _ language: Language) {
    guard !orders.isEmpty else { return }
    html.element("section", .class("panel"), .id("orders")) { html in
      html.element("h2", text: Phrase.ordersTitle[language])
      html.element("ul", .class("reasons")) { html in
        for order in orders {
          html.element("li") { html in
            html.link("/orders/\(order.id)", order.number)
            html.text(" \(order.line.fromName) → \(order.line.toName) ")
            html.orderState(order, on: today, language)
          }
        }
      }
    }
  }

  private func movePanel(_ html: inout HTML, _ language: Language) {
    html.element("section", .class("panel")) { html in
      html.element("h2", text: Phrase.theMove[language])
      switch outcome {
      case .noPlan: html.element("p", .class("muted"), text: Phrase.awaitingPlan[language])
      case .pinnedToStay: html.element("p", text: Phrase.pinnedToStay[language])
      case .outside: html.element("p", text: Phrase.notInPlan[language])
      case .stays(let reasons):
        html.element("p", text: Phrase.staysSentence[language])
        if !reasons.isEmpty {
          html.element("h3", text: Phrase.whyStays[language])
          ReasonList(reasons: reasons).write(to: &html, in: language)
        }
      case .moves(let move): details(&html, of: move, language)
      }
    }
  }

  private func details(_ html: inout HTML, of move: Move, _ language: Language) {
    html.element("p", .class("verdict")) { html in
      html.school(move.from, county.name(of: move.from))
      html.raw("<span class=\"arrow\"> → </span>")
      html.school(move.to, county.name(of: move.to))
    }
    html.element("dl", .class("facts")) { html in
      html.fact(
        .subject, "\(move.stage.name(in: language)) · \(move.subject.name(in: language))",
        in: language)
      html.fact(.direction, move.direction.name(in: language), in: language)
      html.fact(.phase, move.phase.name(in: language), in: language)
      html.fact(.relation, move.kind.name(in: language), in: language)
      html.fact(.term, move.terms(in: language), in: language)
    }
    html.element("h3", text: Phrase.reasons[language])
    ReasonList(reasons: move.reasons).write(to: &html, in: language)
  }

  private func facts(_ html: inout HTML, _ language: Language) {
    let opening = county.year.opening
    let month = { (month: Month?) in month.map { Figures.month($0, in: language) } }
    html.element("section", .class("panel")) { html in
      html.element("h2", text: Phrase.facts[language])
      html.element("dl", .class("facts")) { html in
        place(&html, .employedAt, teacher.establishment, language)
        place(&html, .teachesAt, teacher.teaching, language)
        html.fact(.sex, teacher.sex.name(in: language), in: language)
        html.fact(.born, month(teacher.born), in: language)
        html.fact(
          .age,
          Phrase.ageAt(
            teacher.age(at: opening), month: Figures.month(opening, in: language))[language],
          in: language)
        html.fact(.retires, month(RetirementAge.month(of: teacher)), in: language)
        html.fact(.position, teacher.position.name(in: language), in: language)
        html.fact(.title, teacher.title.name(in: language), in: language)
        html.fact(.backbone, teacher.backbone.name(in: language), in: language)
        html.fact(.degree, teacher.degree?.name(in: language), in: language)
        html.fact(.grade, teacher.appraisal?.name(in: language), in: language)
        html.fact(.startedWork, month(teacher.startedWork), in: language)
        html.fact(.ruralYears, Phrase.years(teacher.ruralYears)[language], in: language)
        html.fact(
          .lastExchange, month(teacher.lastExchange) ?? Phrase.never[language], in: language)
        if !teacher.qualifications.subjects.isEmpty {
          html.fact(
            .alsoTeaches,
            teacher.qualifications.subjects.map { $0.name(in: language) }.joined(separator: " · "),
            in: language)
        }
        if !teacher.qualifications.stages.isEmpty {
          html.fact(
            .alsoStages,
            teacher.qualifications.stages.map { $0.name(in: language) }.joined(separator: " · "),
            in: language)
        }
        html.fact(
          .volunteer, (teacher.isVolunteer ? Phrase.yes : .no)[language], in: language)
        wishes(&html, language)
      }
    }
  }

  private func place(
    _ html: inout HTML, _ name: Phrase, _ stay: Stay, _ language: Language
  ) {
    html.element("div") { html in
      html.element("dt", text: name[language])
      html.element("dd") { html in
        html.school(stay.school, county.name(of: stay.school))
        if let since = stay.since {
          html.raw(" ")
          html.element(
            "span", .class("small muted"),
            text: Phrase.since(Figures.month(since, in: language))[language])
        }
      }
    }
  }

  private func wishes(_ html: inout HTML, _ language: Language) {
    guard !teacher.wishes.isEmpty else { return }
    html.element("div") { html in
      html.element("dt", text: Phrase.wishesOf[language])
      html.element("dd") { html in
        for (rank, school) in teacher.wishes.enumerated() {
          html.element("div") { html in
            html.text("\(rank + 1). ")
            html.school(school, county.name(of: school))
          }
        }
      }
    }
  }
}
