internal import Policy
internal import Rooms
internal import Staffing
internal import Store
internal import Wording

extension RoomSchoolPage {
  /// What rooms the school has with which equipment (S000-173), and the forms that change it.
  func inventory(_ html: inout HTML, _ terms: RoomTerms, _ language: Language) {
    html.element("section", .class("panel"), .id("rooms")) { html in
      html.element("h2", text: Phrase.roomList[language])
      for room in sight.rooms {
        html.element("div", .class("case"), .id(room.id)) { html in
          html.element("h3") { html in
            html.text(room.room.name)
            if let last = room.room.last, last < sight.day {
              html.raw(" ")
              html.tag(Phrase.roomClosed[language])
            }
          }
          html.element("p", text: facts(room.room, terms, language))
          if isKept { changing(&html, room, terms, language) }
        }
      }
      if isKept { opening(&html, terms, language) }
    }
  }

  private func facts(_ room: EquippedRoom, _ terms: RoomTerms, _ language: Language) -> String {
    [
      Optional(terms).name(ofKind: room.kind, in: language),
      "\(Phrase.roomSets[language]) \(Figures.count(room.sets))",
      "\(Figures.day(room.first, in: language)) – "
        + (room.last.map { Figures.day($0, in: language) } ?? ""),
    ].joined(separator: " · ")
  }

  private func changing(
    _ html: inout HTML, _ room: RecordedRoom, _ terms: RoomTerms, _ language: Language
  ) {
    let matter = Matter.room(room.id)
    html.element(
      "details", .class("unprinted"), Attribute("open", nil, if: typed?.matter == matter)
    ) { html in
      html.element("summary", text: Phrase.roomChange[language])
      html.form(
        to: "\(sight.school.id.roomAddress)/rooms/\(Address.encoded(room.id))", context: context
      ) { html in
        fields(&html, matter, "-\(room.id)", room.room, terms, language)
        html.submit(.roomChangeDo, isMain: false, in: language)
      }
    }
  }

  private func opening(_ html: inout HTML, _ terms: RoomTerms, _ language: Language) {
    html.element(
      "details", .class("unprinted"),
      Attribute("open", nil, if: typed?.matter == .opening || sight.rooms.isEmpty)
    ) { html in
      html.element("summary", text: Phrase.roomAdd[language])
      html.form(to: "\(sight.school.id.roomAddress)/rooms", context: context) { html in
        fields(&html, .opening, "", nil, terms, language)
        html.submit(.roomAddDo, in: language)
      }
    }
  }

  private func fields(
    _ html: inout HTML, _ matter: Matter, _ suffix: String, _ room: EquippedRoom?,
    _ terms: RoomTerms, _ language: Language
  ) {
    func value(_ name: String, _ known: String?) -> String {
      typed(matter, name + suffix) ?? known ?? ""
    }
    html.choiceField(
      "kind\(suffix)", .roomKind, terms.kinds.map { ($0.key, $0.name[language]) },
      chosen: value("kind", room?.kind), in: language)
    html.field("name\(suffix)", .roomName, value: value("name", room?.name), in: language)
    html.field(
      "sets\(suffix)", .roomSets, type: "number", value: value("sets", room.map { "\($0.sets)" }),
      in: language)
    html.field(
      "first\(suffix)", .roomFirst, type: "date",
      value: value("first", room.map { "\($0.first)" } ?? "\(sight.day)"), in: language)
    if room != nil {
      html.field(
        "last\(suffix)", .roomLast, type: "date",
        value: value("last", room?.last.map { "\($0)" }), isRequired: false, in: language)
    }
  }
}
