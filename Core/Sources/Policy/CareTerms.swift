/// What a policy book says of looking after those who serve elsewhere: the section `care`
/// (catalogue E and F).
public struct CareTerms: Equatable, Sendable {
  /// Something named by its key, such as a reason.
  public struct Item: Equatable, Sendable {
    public var key: String
    public var name: LocalizedText
    public var citation: Citation

    public init(key: String, name: LocalizedText, citation: Citation) {
      self.key = key
      self.name = name
      self.citation = citation
    }
  }

  /// A kind of need, who answers for it, and how soon.
  public struct Need: Equatable, Sendable {
    public var item: Item
    public var owner: ServiceTerms.Party
    public var within: CitedLimit

    public init(_ item: Item, owner: ServiceTerms.Party, within: CitedLimit) {
      self.item = item
      self.owner = owner
      self.within = within
    }
  }

  public var needs: [Need]

  /// What a receiving school says beforehand of how one lives and works there.
  public var conditions: [Item]

  /// Why a school or township doesn't send, take or assign somebody.
  public var refusals: [Item]

  /// How lessons of somebody who is away are covered.
  public var covers: [Item]

  /// Days before and after the school year's first within which the send-off is held.
  public var sendOff: CitedLimit

  public init(
    needs: [Need], conditions: [Item], refusals: [Item], covers: [Item], sendOff: CitedLimit
  ) {
    self.needs = needs
    self.conditions = conditions
    self.refusals = refusals
    self.covers = covers
    self.sendOff = sendOff
  }

  public subscript(need key: String) -> Need? { needs.first { $0.item.key == key } }
}

extension [CareTerms.Item] {
  public subscript(key key: String) -> CareTerms.Item? { first { $0.key == key } }
}
