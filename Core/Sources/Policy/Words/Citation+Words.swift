extension Citation {
  /// The document with its source, marked where nobody has confirmed it.
  public func words(in language: Language) -> String {
    switch language {
    case .zh: "\(document)（\(source)）\(isConfirmed ? "" : "【待核实】")"
    case .en: "\(document) (\(source))\(isConfirmed ? "" : " [unconfirmed]")"
    }
  }
}
