internal import Access
internal import Actions
internal import Policy
internal import Serving
internal import Staffing
internal import Store
internal import Wording

extension ServiceSchoolPage {
  /// The plans of those who are expected and have none.
  func plans(_ html: inout HTML, _ language: Language) {
    let wanted = guests.filter(\.lacksPlan)
    guard !wanted.isEmpty, let terms = year.terms else { return }
    html.element("section", .class("panel status warn unprinted"), .id("plans")) { html in
      html.element("h2", text: Phrase.plansWanted(wanted.count)[language])
      html.element("p", text: Phrase.plansLead[language])
      html.servicePlans(
        to: "\(address)/plans", wanted, terms, context, typed: typed, language)
      html.citation(terms.planCitation, in: language)
    }
  }

  /// The first month that waits.
  func month(_ html: inout HTML, _ language: Language) {
    let waiting = guests.flatMap { sight in sight.unconfirmed.map { (sight, $0) } }
    guard let month = waiting.map(\.1.month).min() else { return }
    let here = waiting.filter { $0.1.month == month }
    let others = Set(waiting.map(\.1.month)).count - 1
    html.element("section", .class("panel status warn unprinted"), .id("month")) { html in
      html.element("h2", text: Phrase.confirmMonth(month)[language])
      html.element("p", text: Phrase.confirmMonthLead[language])
      if others > 0 {
        html.element("p", .class("muted"), text: Phrase.monthsAfter(others)[language])
      }
      html.form(to: "\(address)/months", context: context) { html in
        html.hidden("month", "\(month)")
        html.table(
          "attendance", [.nameOf, .schoolDays] + Attendance.kinds.map(\.name),
          numbers: [.schoolDays], label: .confirmMonth(month), in: language
        ) { html in
          for (sight, served) in here {
            html.element("tr") { html in
              html.element("th", .scope("row")) { html in
                html.hidden("order", sight.id)
                html.text(sight.order.line.name)
              }
              html.element("td", .class("n"), text: Figures.count(served.schoolDays))
              html.attendance(of: sight, typed: typed, language)
            }
          }
        }
        html.submit(.confirmMonthDo, in: language)
      }
    }
  }

  /// Notes a duty of one side for as many as it was done for.
  func duties(
    _ html: inout HTML, _ party: ServiceTerms.Party, _ sights: [ServiceSight],
    to address: String, _ language: Language
  ) {
    let owed = year.terms?.duties.filter { $0.party == party } ?? []
    guard !sights.isEmpty, !owed.isEmpty else { return }
    // What was typed belongs to one of the forms.
    let typed = typed?.text("party") == party.rawValue ? typed : nil
    html.element("section", .class("panel narrow unprinted"), .id("note-\(party.rawValue)")) {
      html in
      html.element("h2", text: party.noteTitle[language])
      html.form(to: address, context: context) { html in
        html.hidden("party", party.rawValue)
        html.dutyFields(party, owed, on: context.occasion.today, typed: typed, language)
        html.element("fieldset", .class("field boxes")) { html in
          html.element("legend", text: Phrase.dutyFor[language])
          for sight in sights {
            html.element("label", .class("check")) { html in
              html.void(
                "input", Attribute("type", "checkbox"), Attribute("name", "order"),
                Attribute("value", sight.id),
                Attribute("checked", nil, if: typed?.all("order").contains(sight.id) ?? true))
              html.text(" \(sight.order.line.name)")
            }
          }
        }
        html.submit(.dutyDo, in: language)
      }
    }
  }
}

extension HTML {
  /// The fields of a duty: which, when, what was done.
  mutating func dutyFields(
    _ party: ServiceTerms.Party, _ owed: [ServiceTerms.Duty], on today: Day, typed: FormFields?,
    _ language: Language
  ) {
    let name = party.rawValue
    element("div", .class("field")) { html in
      html.element("label", Attribute("for", "\(name)-duty"), text: Phrase.dutyName[language])
      html.element("select", .id("\(name)-duty"), Attribute("name", "duty")) { html in
        for duty in owed {
          html.element(
            "option", Attribute("value", duty.key),
            Attribute("selected", nil, if: typed?.text("duty") == duty.key),
            text: "\(duty.name[language]) (\(duty.cadence.words[language]))")
        }
      }
    }
    element("div", .class("field")) { html in
      html.element("label", Attribute("for", "\(name)-day"), text: Phrase.activityDay[language])
      html.void(
        "input", .id("\(name)-day"), Attribute("type", "date"), Attribute("name", "day"),
        Attribute("value", typed?.text("day") ?? "\(today)"), Attribute("required", nil))
    }
    element("div", .class("field")) { html in
      html.element("label", Attribute("for", "\(name)-note"), text: Phrase.activityNote[language])
      html.element(
        "textarea", .id("\(name)-note"), Attribute("name", "note"), Attribute("rows", "3"),
        Attribute("required", nil), Attribute("maxlength", "\(RecordDuty.longestNote)"),
        text: typed?.text("note") ?? "")
    }
  }

  /// A form with the week of each teacher, and what's to be reached and judged by.
  mutating func servicePlans(
    to address: String, _ sights: [ServiceSight], _ terms: ServiceTerms, _ context: WebContext,
    typed: FormFields?, _ language: Language
  ) {
    let known = sights.count == 1 ? sights[0].plan?.plan : nil
    form(to: address, context: context) { html in
      html.table(
        "weeks", [.nameOf, .subject, .planLessons, .planGuidance, .planStudy],
        label: .servicePlan, in: language
      ) { html in
        for sight in sights {
          html.element("tr") { html in
            html.element("th", .scope("row")) { html in
              html.hidden("order", sight.id)
              html.text(sight.order.line.name)
            }
            html.element(
              "td",
              text: postWords(
                stage: sight.order.line.stage, subject: sight.order.line.subject, in: language))
            let fields: [(String, Phrase, String)] = [
              ("lessons", .planLessons, known.map { Figures.tenths($0.lessons) } ?? ""),
              (
                "guidance", .planGuidance,
                Figures.tenths(known?.guidance ?? terms.guidance.value)
              ),
              ("study", .planStudy, Figures.tenths(known?.study ?? 0)),
            ]
            for (field, label, value) in fields {
              html.element("td") { html in
                html.void(
                  "input", Attribute("type", "text"), Attribute("inputmode", "decimal"),
                  Attribute("size", "4"), Attribute("name", "\(field).\(sight.id)"),
                  Attribute("value", typed?["\(field).\(sight.id)"] ?? value),
                  Attribute("required", nil),
                  Attribute("aria-label", "\(sight.order.line.name) \(label[language])"))
              }
            }
          }
        }
      }
      html.textArea(
        "aim", .planAim, value: typed?["aim"] ?? known?.aim ?? terms.aim[language], in: language)
      html.textArea(
        "scheme", .planScheme, value: typed?["scheme"] ?? known?.scheme ?? terms.scheme[language],
        in: language)
      html.submit(.planDo, in: language)
    }
  }

  /// The four boxes of what somebody missed.
  mutating func attendance(
    of sight: ServiceSight, _ known: Attendance = .whole, typed: FormFields?, _ language: Language
  ) {
    for kind in Attendance.kinds {
      element("td") { html in
        html.void(
          "input", Attribute("type", "number"), Attribute("min", "0"), Attribute("max", "62"),
          Attribute("name", "\(kind.key).\(sight.id)"),
          Attribute("value", typed?["\(kind.key).\(sight.id)"] ?? "\(known[keyPath: kind.path])"),
          Attribute("aria-label", "\(sight.order.line.name) \(kind.name[language])"))
      }
    }
  }
}

extension Attendance {
  struct Kind: Sendable {
    let key: String
    let name: Phrase
    let path: any WritableKeyPath<Attendance, Int> & Sendable
  }

  static let kinds = [
    Kind(key: "sick", name: .missedSick, path: \.sick),
    Kind(key: "personal", name: .missedPersonal, path: \.personal),
    Kind(key: "official", name: .missedOfficial, path: \.official),
    Kind(key: "absent", name: .missedAbsent, path: \.absent),
  ]
}
