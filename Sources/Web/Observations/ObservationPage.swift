internal import Access
internal import Observing
internal import Policy
internal import Staffing
internal import Store
internal import Wording

/// `/observations/ID`: what one observer wrote of one lesson, and what its teacher says to it.
struct ObservationPage: Page {
  let context: WebContext
  let year: ObservationYear
  let sight: ObservationSight

  /// Every revision, the oldest first.
  let revisions: [RecordedObservation]
  var problems: [Phrase] = []
  var typed: FormFields?

  private var observation: RecordedObservation { sight.observation }
  private var isOwn: Bool { context.actor?.account == observation.account }

  var section: Section? { .observations }
  var offersPast: Bool { true }
  func title(in language: Language) -> String {
    "\(Phrase.observationsTitle[language]) · \(sight.teacherName)"
  }

  func write(to html: inout HTML, in language: Language) {
    html.crumbs(.observations, in: language)
    html.head(
      observation.lesson.topic,
      lead: "\(sight.teacherName) · \(Figures.day(observation.lesson.day, in: language))")
    html.problems(problems, in: language)
    lesson(&html, language)
    marks(&html, language)
    feedback(&html, language)
    answer(&html, language)
    beside(&html, language)
    history(&html, language)
    own(&html, language)
  }

  private func lesson(_ html: inout HTML, _ language: Language) {
    html.element("section", .class("panel status")) { html in
      html.tag(Phrase(observation.lesson.kind)[language])
      if let withdrawal = observation.withdrawal {
        html.raw(" ")
        html.tag(Phrase.observationTakenBack[language], "warn")
        html.element(
          "p",
          text: [Figures.day(withdrawal.day, in: language), withdrawal.person, withdrawal.text]
            .joined(separator: " · "))
      }
      html.element("dl", .class("facts")) { html in
        html.fact(.observedTeacher, sight.teacherName, in: language)
        html.fact(.lessonSchool, sight.schoolName, in: language)
        html.fact(.lessonSubject, observation.lesson.subject.rawValue, in: language)
        if !observation.lesson.classroom.isEmpty {
          html.fact(.lessonClass, observation.lesson.classroom, in: language)
        }
        html.fact(
          .lessonPeriod, Phrase.periodNumber(observation.lesson.period)[language], in: language)
        html.fact(.observer, observation.person, in: language)
        html.fact(.totalMark, sight.tenths.map { Figures.tenths($0) }, in: language)
        if let adjusted = year.adjusted(sight) {
          html.fact(.adjustedMark, Figures.tenths(Int(adjusted.rounded())), in: language)
        }
      }
      html.element("p", .class("unprinted")) { html in
        html.growth(of: sight, Phrase.growthOf(sight.teacherName)[language])
      }
    }
  }

  private func marks(_ html: inout HTML, _ language: Language) {
    guard let terms = year.terms else { return }
    html.element("section", .class("panel"), .id("marks")) { html in
      html.element("h2", text: Phrase.markTable[language])
      html.table(
        "levels", [.markDimension, .markLooks, .markLevel, .totalMark], numbers: [.totalMark],
        label: .markTable, in: language
      ) { html in
        for dimension in terms.dimensions {
          let level = observation.sheet.marks[dimension.key].flatMap { terms[level: $0] }
          html.element("tr") { html in
            html.element("th", .scope("row"), text: dimension.name[language])
            html.element("td", text: dimension.looks[language])
            html.element("td", text: level?.name[language] ?? "–")
            html.element(
              "td", .class("n"),
              text: level.map {
                "\(Figures.tenths((dimension.points * $0.worth + 50) / 100)) / \(dimension.points)"
              } ?? "–")
          }
        }
      }
      html.citation(terms.rubricCitation, in: language)
    }
  }

  private func feedback(_ html: inout HTML, _ language: Language) {
    html.element("section", .class("panel"), .id("feedback")) { html in
      html.element("h2", text: Phrase.feedbackTitle[language])
      html.element("dl", .class("facts")) { html in
        html.fact(.strengthsLabel, observation.sheet.strengths, in: language)
        html.fact(.adviceLabel, observation.sheet.advice, in: language)
        if !observation.sheet.adopted.isEmpty {
          html.fact(.adoptedLabel, observation.sheet.adopted, in: language)
        }
        html.fact(.planMatchLabel, Phrase(observation.sheet.plan)[language], in: language)
        if observation.sheet.tested > 0 {
          html.fact(
            .passedLabel,
            Figures.share(observation.sheet.passed, of: observation.sheet.tested), in: language)
        }
      }
      guard !observation.photos.isEmpty else { return }
      html.element("div", .class("photos")) { html in
        for (number, digest) in observation.photos.enumerated() {
          html.element("a", .href("\(sight.address)/photos/\(digest)")) { html in
            html.void(
              "img", Attribute("src", "\(sight.address)/photos/\(digest)"),
              Attribute("alt", Phrase.photoNumber(number + 1)[language]),
              Attribute("loading", "lazy"))
          }
        }
      }
    }
  }

  private func answer(_ html: inout HTML, _ language: Language) {
    html.element("section", .class("panel"), .id("answer")) { html in
      html.element("h2", text: Phrase.lessonAnswerTitle[language])
      if let answer = observation.answer {
        html.element("p", text: answer.text)
        html.element(
          "p", .class("small muted"),
          text: "\(Figures.day(answer.day, in: language)) · \(answer.person)")
      } else {
        html.element("p", .class("empty")) { html in
          html.text(Phrase.answerNone[language])
          if let due = sight.answerBy, sight.counts {
            html.raw(" ")
            html.tag(
              Phrase.answerDue(Figures.day(due, in: language))[language],
              due < year.day ? "bad" : "warn")
          }
        }
      }
      guard context.isPresent, sight.counts,
        context.actor?.teacher == observation.lesson.teacher,
        context.may(.keepLessons, at: .teacher(observation.lesson.teacher, at: []))
      else { return }
      html.form(to: "\(sight.address)/answer", context: context) { html in
        html.textArea(
          "words", .lessonAnswerTitle, hint: .answerHint,
          value: typed?["words"] ?? observation.answer?.text ?? "", in: language)
        html.submit(.answerDo, in: language)
      }
    }
  }

  private func beside(_ html: inout HTML, _ language: Language) {
    let others = year.beside(sight).filter { $0.isOpen(to: context) }
    guard !others.isEmpty else { return }
    html.element("section", .class("panel"), .id("beside")) { html in
      html.element("h2", text: Phrase.othersHeard[language])
      html.element("ul", .class("reasons")) { html in
        for other in others {
          html.element("li") { html in
            html.link(other.address, other.observation.person)
            html.text(" \(other.tenths.map { Figures.tenths($0) } ?? "–")")
          }
        }
      }
    }
  }

  private func history(_ html: inout HTML, _ language: Language) {
    guard revisions.count > 1 else { return }
    html.element("section", .class("panel unprinted"), .id("revisions")) { html in
      html.element("h2", text: Phrase.revisionsTitle[language])
      for revision in revisions.dropLast().reversed() {
        html.element("details") { html in
          html.element(
            "summary",
            text: "\(Phrase.revisionNumber(revision.revision)[language]) · "
              + Figures.day(revision.day, in: language))
          html.element("dl", .class("facts")) { html in
            html.fact(.strengthsLabel, revision.sheet.strengths, in: language)
            html.fact(.adviceLabel, revision.sheet.advice, in: language)
            html.fact(
              .totalMark,
              year.terms.flatMap { revision.sheet.tenths($0) }.map { Figures.tenths($0) },
              in: language)
          }
        }
      }
    }
  }

  private func own(_ html: inout HTML, _ language: Language) {
    guard context.isPresent, isOwn, sight.counts else { return }
    html.element("section", .class("panel unprinted"), .id("own")) { html in
      html.element("p") { html in
        html.element(
          "a", .class("button"), .href("/observe?edit=\(Address.encoded(observation.id))"),
          text: Phrase.changeObservation[language])
      }
      html.element("details") { html in
        html.element("summary", text: Phrase.withdrawObservation[language])
        html.form(to: "\(sight.address)/withdraw", context: context, class: "row") { html in
          html.void(
            "input", Attribute("type", "text"), Attribute("name", "reason"),
            Attribute("required", nil), Attribute("maxlength", "200"),
            Attribute("aria-label", Phrase.withdrawActivityReason[language]),
            Attribute("placeholder", Phrase.withdrawActivityReason[language]))
          html.submit(.withdrawObservation, isMain: false, in: language)
        }
      }
    }
  }
}
