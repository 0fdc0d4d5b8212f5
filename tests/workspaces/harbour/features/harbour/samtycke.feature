# language: sv
Egenskap: Samtycke, på svenska

  Scenario: Ja, nej och inte längre
    Givet det är 2024-02-01
    Och "Hana Moore" är guardian
    När "Hana Moore" samtycker till "sharing"
    Så har "Hana Moore" samtyckt till "sharing" till och med 2025-02-01
    När coordinator gör "share"
    Och "Hana Moore" tar tillbaka samtycket till "sharing"
    Så har "Hana Moore" tagit tillbaka samtycket till "sharing"
    Och "Hana Moore" har inte samtyckt till "sharing"
    Och "share" byggde på samtycket till "sharing"
    När "Hana Moore" säger nej till "sharing"
    Så har "Hana Moore" sagt nej till "sharing"
