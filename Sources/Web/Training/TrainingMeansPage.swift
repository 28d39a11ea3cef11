internal import Access
internal import Policy
internal import Staffing
internal import Store
internal import Training
internal import Wording

/// `/training/means`: what schools have to train with (S002-55), and who asks to be let off the
/// fee of a course (S002-58).
struct TrainingMeansPage: ListPage {
  struct Row: Sendable {
    let school: School
    let teachers: Int
    let devices: TrainingDevices?

    /// Those that haven't said come first.
    var computers: Int { devices?.computers ?? -1 }
    var online: Int { devices?.online ?? -1 }

    /// In hundredths; without a computer that's online nobody can train.
    var each: Int { devices.map { $0.online == 0 ? .max : teachers * 100 / $0.online } ?? -1 }
  }

  let context: WebContext
  let county: County
  let catalogue: TrainingCatalogue

  /// Within reach, the latest first.
  let waivers: [FeeWaiver]

  /// Courses with a fee that the reader holds a place in.
  let payable: [RecordedCourse.ID]
  private let table: ListView<Row>
  private let schools: [School]
  var problems: [Phrase] = []
  var typed: FormFields?

  var exported: (any ExportableList)? { table }
  var section: Section? { .training }
  var offersPast: Bool { true }
  func title(in language: Language) -> String { Phrase.meansTitle[language] }

  init(
    context: WebContext, county: County, _ catalogue: TrainingCatalogue,
    devices: [School.ID: TrainingDevices], waivers: [FeeWaiver], payable: [RecordedCourse.ID],
    address: Address, problems: [Phrase] = [], typed: FormFields? = nil
  ) throws {
    self.context = context
    self.county = county
    self.catalogue = catalogue
    self.payable = payable
    self.problems = problems
    self.typed = typed
    let scope = Scope(context.reaches(of: .seeSchool))
    self.waivers = waivers.filter { waiver in
      waiver.teacher == context.actor?.teacher || context.may(.runTraining)
        || county.roster[waiver.teacher].map { scope.holds($0) } ?? false
    }
    let teachers = Dictionary(
      grouping: county.roster.teachers.filter(\.position.teaches), by: \.teaching.school
    ).mapValues(\.count)
    schools = county.roster.schools.filter { scope.holds($0.id) }
    table = try ListView(
      id: "training-devices", title: .devicesTitle, columns: Self.columns,
      rows: schools.map {
        Row(school: $0, teachers: teachers[$0.id] ?? 0, devices: devices[$0.id])
      }, address: address, isPersonal: false)
  }

  private static let columns: [ListTable<Row>.Column] = [
    .init("school", .schoolName, named: \.school.name) { html, row, _ in
      html.text(row.school.name)
    },
    .init("computers", .devicesComputers, isNumber: true, by: \.computers) {
      html, row, language in
      html.text(
        row.devices.map { Figures.count($0.computers) } ?? Phrase.devicesUnknown[language])
    },
    .init("online", .devicesOnlineCount, isNumber: true, by: \.online) { html, row, _ in
      html.text(row.devices.map { Figures.count($0.online) } ?? "–")
    },
    .init("teachers", .devicesTeachers, isNumber: true, by: \.teachers) { html, row, _ in
      html.text(Figures.count(row.teachers))
    },
    .init("each", .devicesEach, isNumber: true, by: \.each) { html, row, _ in
      html.text((0..<Int.max).contains(row.each) ? Figures.hundredths(row.each) : "–")
    },
    .init("note", .noteOf) { html, row, _ in html.text(row.devices?.note ?? "") },
  ]

  func write(to html: inout HTML, in language: Language) {
    html.crumbs(.training, in: language)
    html.head(title(in: language), lead: Phrase.meansLead[language])
    html.problems(problems, in: language)
    if !schools.isEmpty {
      html.element("section", .class("panel"), .id("devices")) { html in
        html.element("h2", text: "\(Phrase.devicesTitle[language]) \(catalogue.year)")
        table.write(to: &html, in: language)
        stating(&html, language)
      }
    }
    html.element("section", .class("panel"), .id("waivers")) { html in
      html.element("h2", text: "\(Phrase.waiversTitle[language]) (\(waivers.count))")
      if waivers.isEmpty {
        html.element("p", .class("empty"), text: Phrase.noWaivers[language])
      }
      for waiver in waivers { one(&html, waiver, language) }
      asking(&html, language)
    }
  }

  private func stating(_ html: inout HTML, _ language: Language) {
    let kept = schools.filter { context.may(.nominateTraining, at: .school($0.id)) }
    guard context.isPresent, !kept.isEmpty else { return }
    html.element("details", .class("unprinted"), Attribute("open", nil, if: typed != nil)) {
      html in
      html.element("summary", text: Phrase.devicesDo[language])
      html.form(to: "/training/means/devices", context: context) { html in
        html.choiceField(
          "school", .schoolName, kept.map { ($0.id.rawValue, $0.name) },
          chosen: typed?["school"] ?? "", in: language)
        html.field(
          "computers", .devicesComputers, type: "number", value: typed?["computers"] ?? "",
          in: language)
        html.field(
          "online", .devicesOnlineCount, type: "number", value: typed?["online"] ?? "",
          in: language)
        html.field(
          "note", .devicesNote, value: typed?["note"] ?? "", isRequired: false, in: language)
        html.submit(.devicesDo, in: language)
      }
    }
  }

  private func one(_ html: inout HTML, _ waiver: FeeWaiver, _ language: Language) {
    html.element("div", .class("case"), .id(waiver.id)) { html in
      html.element(
        "h3", text: "\(county.name(of: waiver.teacher)) · \(catalogue.title(of: waiver.course))")
      html.element("p", text: waiver.reason)
      html.element(
        "p", .class("small muted"), text: Figures.day(waiver.hand.day, in: language))
      if let answer = waiver.answer {
        html.element("p") { html in
          html.tag(
            (answer.isGranted ? Phrase.waiverYes : .waiverNo)[language],
            answer.isGranted ? "good" : "")
          html.text(" \(answer.words)")
        }
      } else {
        html.element("p") { html in html.tag(Phrase.waiverWaits[language], "warn") }
        if context.isPresent, context.may(.runTraining) { answering(&html, waiver, language) }
      }
    }
  }

  private func answering(_ html: inout HTML, _ waiver: FeeWaiver, _ language: Language) {
    html.element("details", .class("unprinted")) { html in
      html.element("summary", text: Phrase.waiverAnswerDo[language])
      html.form(to: "/training/means/waivers/\(waiver.id)", context: context) { html in
        let granted = "granted-\(waiver.id)"
        html.element("fieldset", .class("field")) { html in
          html.element("legend", text: Phrase.waiverGrant[language])
          for (value, words) in [("yes", Phrase.waiverYes), ("no", .waiverNo)] {
            html.element("label", .class("check")) { html in
              html.void(
                "input", Attribute("type", "radio"), Attribute("name", granted),
                Attribute("value", value), Attribute("required", nil))
              html.text(" \(words[language])")
            }
          }
        }
        html.field("words-\(waiver.id)", .waiverWords, in: language)
        html.submit(.waiverAnswerDo, isMain: false, in: language)
      }
    }
  }

  private func asking(_ html: inout HTML, _ language: Language) {
    guard context.isPresent, !payable.isEmpty else { return }
    html.form(to: "/training/means/waivers", context: context, class: "form unprinted") { html in
      html.choiceField(
        "course", .waiverCourse, payable.map { ($0, catalogue.title(of: $0)) },
        chosen: typed?["course"] ?? "", in: language)
      html.field("reason", .waiverWhy, value: typed?["reason"] ?? "", in: language)
      html.submit(.waiverAsk, in: language)
    }
  }
}
