extension ExchangeMarket {
  /// Top trading cycles: whoever remains points to the chair liked best, rings
  /// are carried out and leave, until nobody remains.
  ///
  /// Strategy-proof, individually rational and, for agents, Pareto-efficient
  /// without vacancies (Shapley and Scarf, Journal of Mathematical Economics 1,
  /// 1974, doi:10.1016/0304-4068(74)90033-0). Vacancies belong to the first agent
  /// who remains and may leave an empty chair, as in "you request my house, I get
  /// your turn" (Abdulkadiroğlu and Sönmez, Journal of Economic Theory 88, 1999,
  /// doi:10.1006/jeth.1999.2553). Ownership never passes on while its owner
  /// remains, which is what keeps it strategy-proof (Pápai, Econometrica 68,
  /// 2000, doi:10.1111/1468-0262.00166).
  ///
  /// - Complexity: O(*w* × grades of a place + *n*) in wishes and agents.
  public func topTradingCycles() -> ExchangeOutcome {
    var trading = Trading(self, protected: false)
    return trading.run()
  }

  /// Teacher-optimal block exchange (TO-BE): top trading cycles in which a chair
  /// is open only to those whom its place finds no worse than the owner.
  ///
  /// The one strategy-proof mechanism among those that leave no agent and no
  /// place worse off and exchange until nothing is left to exchange, where each
  /// place has one chair (Combe, Tercieux and Terrier, Review of Economic
  /// Studies 89, 2022, doi:10.1093/restud/rdac002). With many chairs the best
  /// chair that is open is taken; vacancies are open to all, and a chair left
  /// empty keeps the grade of who left it.
  ///
  /// - Complexity: O(*w* × grades of a place + *n*) in wishes and agents.
  public func blockExchange() -> ExchangeOutcome {
    var trading = Trading(self, protected: true)
    return trading.run()
  }
}
