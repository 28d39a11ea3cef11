internal import Access
internal import Chronicle
internal import Pinyin
internal import Policy
internal import Season
internal import Staffing
internal import Store
internal import Wording

/// `/orders`: every order with its state, and why none can be issued yet.
struct OrderListPage: ListPage {
  let context: WebContext
  let waiting: [Phrase]

  /// How many people an issue would tell now.
  let due: Int
  private let table: ListView<PlacementOrder>

  var exported: (any ExportableList)? { table }

  init(
    context: WebContext, orders: [PlacementOrder], waiting: [Phrase], due: Int, address: Address
  ) throws {
    self.context = context
    self.waiting = waiting
    self.due = due
    let today = context.dayShown
    let state = { @Sendable (order: PlacementOrder) in order.state(on: today).rawValue }
    let chosen: OrderCase.State? = try ListQuery(address: address).choice("state")
    self.table = try ListView(
      id: "orders", title: .ordersTitle,
      columns: [
        .init("number", .orderNumber, by: \.number) { html, order, _ in
          html.link("/orders/\(order.id)", order.number)
        },
        .init("name", .nameOf, named: \.line.name) { html, order, _ in html.text(order.line.name) },
        .init("from", .fromSchool, named: \.line.fromName) { html, order, _ in
          html.text(order.line.fromName)
        },
        .init("to", .toSchool, named: \.line.toName) { html, order, _ in
          html.text(order.line.toName)
        },
        .init("state", .stateOf, by: state) { html, order, language in
          html.orderState(order, on: today, language)
        },
      ], rows: orders.filter { chosen == nil || $0.state(on: today) == chosen },
      address: address,
      filters: [
        .choice(
          "state", .stateOf, OrderCase.State.allCases.map { ($0.rawValue, $0.name) },
          chosen: chosen?.rawValue)
      ], isPersonal: true, empty: .noOrders
    ) { [NameReading("\($0.line.name) \($0.line.fromName) \($0.line.toName) \($0.number)")] }
  }

  var section: Section? { .orders }
  var offersPast: Bool { true }
  func title(in language: Language) -> String { Phrase.ordersTitle[language] }

  func write(to html: inout HTML, in language: Language) {
    html.head(title(in: language), lead: Phrase.ordersLead[language])
    if context.may(.issueOrders), context.isPresent {
      issuing(&html, language)
      html.element("p") { html in html.link("/papers", Phrase.papersTitle[language]) }
    }
    html.element("section", .class("panel")) { html in
      table.write(to: &html, in: language)
    }
  }

  private func issuing(_ html: inout HTML, _ language: Language) {
    if !waiting.isEmpty {
      html.element("section", .class("panel status warn"), .id("waiting")) { html in
        html.element("h2", text: Phrase.whyNotYet[language])
        html.element("ul", .class("reasons")) { html in
          for reason in waiting { html.element("li", text: reason[language]) }
        }
      }
    } else if due > 0 {
      html.element("section", .class("panel narrow")) { html in
        html.element("p", text: Phrase.willNotify(due)[language])
        html.form(to: "/orders/issue", context: context) { html in
          html.choiceField(
            "relation", .relationOf,
            [Placement.Relation.stays, .heldByCentre, .itinerant].map {
              ($0.rawValue, $0.name[language])
            }, chosen: "stays", in: language)
          html.submit(.issueDo, in: language)
        }
      }
    }
  }
}

/// `/orders/ID`: the state and the next step with its button, then the facts and
/// what happened.
struct OrderPage: Page {
  let context: WebContext
  let order: PlacementOrder

  /// Those that have their number.
  let papers: [NumberedPaper]

  let county: County

  /// What the order made known of where the person works, oldest first.
  let facts: [RecordedFact]

  /// Whether nobody may arrive before the receiving school states a plan.
  let lacksPlan: Bool

  /// What an arrival today would make known; empty when it isn't what comes next.
  let expected: [Fact]

  var section: Section? { .orders }
  func title(in language: Language) -> String {
    "\(Phrase.ordersTitle[language]) \(order.number)"
  }

  private var today: Day { context.occasion.today }
  var place: Place { .teacher(order.teacher, at: [order.line.from, order.line.to]) }

  func write(to html: inout HTML, in language: Language) {
    html.head(
      title(in: language),
      lead: "\(order.line.name)：\(order.line.fromName) → \(order.line.toName)")
    html.element("section", .class("panel status")) { html in
      html.orderState(order, on: today, language)
      html.element("dl", .class("facts")) { html in
        html.fact(
          .subject,
          postWords(stage: order.line.stage, subject: order.line.subject, in: language),
          in: language)
        html.fact(
          .periodOf,
          [order.days.lowerBound, order.situation.last].map { Figures.day($0, in: language) }
            .joined(separator: language == .zh ? "至" : " to "), in: language)
        html.fact(.relationOf, order.relation.name[language], in: language)
      }
    }
    let steps = possible
    if !steps.isEmpty {
      html.element("section", .class("panel narrow unprinted")) { html in
        html.element("h2", text: Phrase.nextSteps[language])
        if steps.contains(.arrive), lacksPlan {
          html.element("p") { html in
            html.text(Phrase.needsServicePlan(order.line.name)[language])
            html.raw(" ")
            html.link(
              School.serviceAddress(of: order.line.to), Phrase.planFirst[language])
          }
        }
        for step in steps where step != .arrive || !lacksPlan {
          html.orderStep(step, of: order, context, language)
        }
      }
    }
    if order.hasArrived {
      html.element("p", .class("unprinted")) { html in
        html.link("/service/\(Address.encoded(order.id))", Phrase.service[language])
      }
    }
    factPanel(&html, language)
    paperPanel(&html, language)
    relationPanel(&html, language)
    html.element("section", .class("panel")) { html in
      html.element("h2", text: Phrase.historyOf[language])
      html.element("ul", .class("reasons")) { html in
        for step in order.steps {
          html.element(
            "li",
            text: [
              Figures.day(step.day, in: language), step.step.name[language], step.person,
              step.until.map { Figures.day($0, in: language) } ?? "", step.note,
            ].filter { !$0.isEmpty }.joined(separator: " · "))
        }
      }
    }
  }

  /// The steps that may follow today and that whoever asks may take.
  private var possible: [OrderCase.Step] {
    OrderCase.Step.allCases.filter { step in
      guard step != .issue, isAllowed(step) else { return false }
      var trial = order.situation
      return (try? trial.take(step, on: today, until: trial.last.advanced(by: 365))) != nil
    }
  }

  private func isAllowed(_ step: OrderCase.Step) -> Bool {
    switch step {
    case .issue: false
    case .release: context.may(.confirmRelease, at: .school(order.line.from))
    case .arrive: context.may(.confirmArrival, at: .school(order.line.to))
    case .hire, .repost, .askReturn:
      context.may(.decideSecondYear, at: .school(order.line.to))
    case .approveReturn, .refuseReturn, .renew, .giveBack, .endEarly, .cancel:
      context.may(.endPlacement)
    }
  }
}

extension HTML {
  mutating func orderState(_ order: PlacementOrder, on day: Day, _ language: Language) {
    let state = order.state(on: day)
    let kind =
      switch state {
      case .arrived, .serving, .returned: "good"
      case .endedEarly, .cancelled: "bad"
      case .drafted, .issued, .released, .returnAsked: "warn"
      }
    tag(state.name[language], kind)
  }

  /// A button that takes a step, with the fields that the step needs.
  mutating func orderStep(
    _ step: OrderCase.Step, of order: PlacementOrder, _ context: WebContext, back: String = "",
    _ language: Language
  ) {
    form(to: "/orders/\(order.id)/steps", context: context) { html in
      html.hidden("step", step.rawValue)
      if !back.isEmpty { html.hidden("back", back) }
      if step == .renew {
        html.element("label") { html in
          html.text(Phrase.untilOf[language])
          html.void(
            "input", Attribute("type", "date"), Attribute("name", "until"),
            Attribute("required", nil))
        }
      }
      if step == .arrive, order.relation == .itinerant {
        html.element("label") { html in
          html.text(Phrase.shareThere[language])
          html.void(
            "input", Attribute("type", "number"), Attribute("name", "share"),
            Attribute("min", "1"), Attribute("max", "99"), Attribute("required", nil))
        }
      }
      if [.endEarly, .cancel, .repost, .askReturn, .refuseReturn].contains(step) {
        html.element("label") { html in
          html.text(Phrase.noteOf[language])
          html.void("input", Attribute("name", "note"), Attribute("required", nil))
        }
      }
      html.submit(step.name, isMain: step == .release || step == .arrive, in: language)
    }
  }
}
