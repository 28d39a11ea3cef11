internal import Access
internal import Actions
internal import Policy
internal import Staffing
internal import Store
internal import Training
internal import Wording

/// `/training/sessions/S-31`: one session, and on a phone at the door: who was there.
struct SessionPage: Page {
  let context: WebContext
  let county: County
  let catalogue: TrainingCatalogue
  let session: RecordedSession

  /// Who holds a place, by name; empty for those who may not see them.
  let trainees: [Teacher.ID]

  /// As noted last; nil before.
  let noted: [Teacher.ID: Bool]?
  var problems: [Phrase] = []
  var typed: FormFields?

  var section: Section? { .training }
  var offersPast: Bool { true }
  func title(in language: Language) -> String { catalogue.title(of: session.course) }

  private var runs: Bool { context.isPresent && context.may(.runTraining) }

  func write(to html: inout HTML, in language: Language) {
    html.crumbs(.training, in: language)
    html.head(title(in: language))
    html.problems(problems, in: language)
    html.element("section", .class("panel")) { html in
      if let why = session.offBecause {
        html.tag(Phrase.calledOff[language], "bad")
        html.element("p", text: why)
      }
      html.element("dl", .class("facts")) { html in
        html.element("div") { html in
          html.element("dt", text: Phrase.sessionTime[language])
          html.element("dd") { html in html.session(session, in: language) }
        }
        html.fact(.sessionPlace, session.session.placeWords[language], in: language)
        if let school = session.session.school {
          html.fact(.sessionSchool, county.name(of: school), in: language)
        }
        html.fact(.sessionTrainers, catalogue.trainerNames(session.session), in: language)
        html.fact(.classHours, Figures.count(session.session.hours), in: language)
      }
      html.element("p") { html in
        html.link(
          "/training/courses/\(Address.encoded(session.course))", Phrase.toCourse[language])
      }
    }
    guard context.may(.runTraining), session.offBecause == nil else { return }
    attendance(&html, language)
    if runs { change(&html, language) }
  }

  private func attendance(_ html: inout HTML, _ language: Language) {
    html.element("section", .class("panel narrow"), .id("attendance")) { html in
      html.element("h2", text: Phrase.whoWasThere[language])
      if let noted {
        html.element(
          "p", .class("muted"),
          text: Phrase.notedSoFar(noted.values.count { $0 }, of: noted.count)[language])
      }
      guard runs else { return }
      if trainees.isEmpty {
        return html.element("p", .class("empty"), text: Phrase.nobodyJoinedYet[language])
      }
      guard session.session.day <= catalogue.day else {
        return html.element("p", .class("empty"), text: Phrase.attendanceLater[language])
      }
      html.element("p", text: Phrase.attendanceLead[language])
      html.form(to: "\(session.address)/attendance", context: context) { html in
        html.ticks(
          "present", .present,
          trainees.map { id in
            let school = county.roster[id].map { county.name(of: $0.teaching.school) } ?? ""
            return (id.rawValue, "\(county.name(of: id)) · \(school)")
          },
          ticked: { id in
            typed?.all("present").contains(id) ?? noted?[Teacher.ID(id)] ?? true
          }, in: language)
        html.submit(.noteAttendance, in: language)
      }
    }
  }

  private func change(_ html: inout HTML, _ language: Language) {
    html.element("section", .class("panel narrow unprinted"), .id("change")) { html in
      if noted == nil {
        html.element("details", Attribute("open", nil, if: typed?.text("place").isEmpty == false)) {
          html in
          html.element("summary", text: Phrase.changeSession[language])
          html.form(to: session.address, context: context) { html in
            html.sessionFields(session.session, catalogue, county, typed: typed, language)
            html.submit(.setSessionDo, in: language)
          }
        }
      }
      html.element("details") { html in
        html.element("summary", text: Phrase.callOffDo[language])
        html.form(to: "\(session.address)/off", context: context) { html in
          html.reasonField(of: "off", .callOffReason, language)
          html.submit(.callOffDo, isMain: false, in: language)
        }
      }
    }
  }
}
