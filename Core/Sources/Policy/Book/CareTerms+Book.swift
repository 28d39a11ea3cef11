extension CareTerms {
  /// Reads the section `care`; a need that its teacher would have to answer is a fault.
  init(_ care: BookSection) {
    self.init(
      needs: care.entries("needs") { Need($0, $1) },
      conditions: care.entries("conditions") { Item($0, $1) },
      refusals: care.entries("refusals") { Item($0, $1) },
      covers: care.entries("covers") { Item($0, $1) },
      sendOff: care.limit("send-off", .days))
  }
}

extension CareTerms.Item {
  fileprivate init(_ key: String, _ section: BookSection) {
    self.init(key: key, name: section.localizedText("name"), citation: section.citation)
  }
}

extension CareTerms.Need {
  fileprivate init(_ key: String, _ section: BookSection) {
    self.init(
      CareTerms.Item(key, section), owner: section.choice("owner", default: .host),
      within: section.limit("within", .days))
    if owner == .teacher {
      section.fault("owner", nil, found: "teacher", allowed: "host, sender, bureau")
    }
    if section.has("within"), within.value < 1 {
      section.fault("within", nil, found: "\(within.value) days", allowed: "1 day or more")
    }
  }
}
