# language: sv
@VB-024
Egenskap: Underskrifter
  Berörda parter undertecknar planen, och det sker på mötet. Rutinen säger inte vilka berörda parter är; mötet bestämmer
  det, och det står i planen.

  Bakgrund:
    Givet att det är 2018-09-03
    Och ett nytt ärende enligt "vastbus"
    Och dessa personer är med
      | namn       | roll           | verksamhet     |
      | Maria Lind | rektor         | Björkskolan    |
      | Sara Holm  | soc            | Socialtjänsten |
      | Anna Berg  | vårdnadshavare |                |
      | Elsa Berg  | barnet         |                |
    Och rektor kommer överens med familjen
      | har sagt ja  | vårdnadshavare      |
      | överenskomna | vårdnadshavare, soc |
    Och rektor avtalar en tid
      | muntligt kontaktade | vårdnadshavare, soc |
      | mötesdag            | 2018-09-20          |
      | klockslag           | 14.00               |
      | plats               | Björkskolan         |
    Och rektor bjuder in till mötet
      | kallade | vårdnadshavare, soc |
    Och rektor förbereder mötet
      | förberedda       | vårdnadshavare, soc |
      | sekretessen klar | vårdnadshavare, soc |
    Och det blir 2018-09-20
    Och rektor håller mötet
    Och med närvaro
      | part           | hur |
      | vårdnadshavare | kom |
      | soc            | kom |
      | rektor         | kom |
    Och rektor skriver planen
      | hur följs planen upp | på ett nytt möte            |
      | uppföljningsdag      | 2018-12-06                  |
      | berörda parter       | vårdnadshavare, soc, rektor |
    Och med åtgärder
      | insats      | ansvarig | omfattning       | genomförande |
      | Samtalsstöd | soc      | en gång i veckan | i skolan     |

  Regel: Berörda parter undertecknar planen

    Scenario: Alla berörda parter har undertecknat
      Givet att rektor samlar in underskrifter
        | part       | dag        | läge         |
        | Anna Berg  | 2018-09-20 | undertecknad |
        | Sara Holm  | 2018-09-20 | undertecknad |
        | Maria Lind | 2018-09-20 | undertecknad |
      När rektor fastställer planen
      Så är regeln "planen undertecknad" följd
      Och regeln "vårdnadshavarna berörs" är följd
      Och ärendet står i "planen gäller"

    Scenario: En av parterna har inte undertecknat
      Givet att rektor samlar in underskrifter
        | part       | dag        | läge         |
        | Anna Berg  | 2018-09-20 | undertecknad |
        | Maria Lind | 2018-09-20 | undertecknad |
      När rektor fastställer planen
      Så nekas det enligt regeln "planen undertecknad", VB-024
      Och det som saknas är "Sara Holm"
      Och ärendet står i "plan upprättad"

    # Rutinen säger inte vad en plan utan alla underskrifter får användas till. Den väntar, tills den som bjuder in
    # anger skäl.
    Scenario: En plan som inte alla har undertecknat gäller när den som bjuder in anger skäl
      Givet att rektor samlar in underskrifter
        | part       | dag        | läge         |
        | Anna Berg  | 2018-09-20 | undertecknad |
        | Maria Lind | 2018-09-20 | undertecknad |
      När rektor fastställer planen
        | skäl mot "planen undertecknad"   | soc har slutat |
        | skäl mot "undertecknad på mötet" | soc har slutat |
      Så finns en avvikelse från regeln "planen undertecknad" med skälet "soc har slutat"
      Och ärendet står i "planen gäller"

    Scenario: Den som inte hade undertecknat gör det när planen redan gäller
      Givet att rektor samlar in underskrifter
        | part       | dag        | läge         |
        | Anna Berg  | 2018-09-20 | undertecknad |
        | Maria Lind | 2018-09-20 | undertecknad |
      Och rektor fastställer planen
        | skäl mot "planen undertecknad"   | Sara fick gå tidigt |
        | skäl mot "undertecknad på mötet" | Sara fick gå tidigt |
      När det blir 2018-09-25
      Och rektor samlar in underskrifter
        | part      | dag        | läge         |
        | Sara Holm | 2018-09-25 | undertecknad |
      Så har uppgiften "underskrifter" 3 rader
      Och blanketten "bilaga 2 b" innehåller "2018-09-25"
      Och ärendet står i "planen gäller"

    Scenario: Bara den som bjuder in kan fastställa en plan som inte alla har undertecknat
      När soc fastställer planen och avviker från regeln "planen undertecknad" med skälet "det brådskar"
      Så nekas det enligt regeln "planen undertecknad"

    # Rutinen säger inte vilka berörda parter är. För oss hör familjen dit.
    Scenario: Familjen står inte bland de berörda, och det antecknas
      Givet att rektor skriver planen
        | berörda parter | rektor |
      Och rektor samlar in underskrifter
        | part       | dag        | läge         |
        | Maria Lind | 2018-09-20 | undertecknad |
      När rektor fastställer planen
      Så är det antecknat att regeln "vårdnadshavarna berörs" inte följdes
      Men ärendet står i "planen gäller"

    Scenario: Planen säger inte vilka som är berörda
      Givet att rektor skriver planen
        | berörda parter |  |
      När rektor fastställer planen
      Så nekas det enligt regeln "planen undertecknad"
      Och det som saknas är "berörda parter"

  Regel: Underskrifterna ges på mötet

    Scenario: Alla undertecknar på mötet
      Givet att rektor samlar in underskrifter
        | part       | dag        | läge         |
        | Anna Berg  | 2018-09-20 | undertecknad |
        | Sara Holm  | 2018-09-20 | undertecknad |
        | Maria Lind | 2018-09-20 | undertecknad |
      När rektor fastställer planen
      Så är regeln "undertecknad på mötet" följd

    # Rutinen säger inget om den som skriver under efter mötet. Underskriften gäller, och avvikelsen antecknas med skäl.
    Scenario: En underskrift som kommer efter mötet
      Givet att rektor samlar in underskrifter
        | part       | dag        | läge         |
        | Anna Berg  | 2018-09-20 | undertecknad |
        | Maria Lind | 2018-09-20 | undertecknad |
      Och det blir 2018-09-25
      Och rektor samlar in underskrifter
        | part      | dag        | läge         |
        | Sara Holm | 2018-09-24 | undertecknad |
      När rektor fastställer planen
      Så nekas det enligt regeln "undertecknad på mötet", VB-024
      Och det som saknas är "Sara Holm"
      När rektor fastställer planen
        | skäl mot "undertecknad på mötet" | Sara fick gå tidigt |
      Så finns en avvikelse från regeln "undertecknad på mötet" med skälet "Sara fick gå tidigt"
      Och regeln "planen undertecknad" är följd
      Och ärendet står i "planen gäller"

  Regel: En plan på papper har ett läge för varje part

    Bakgrund:
      Givet att rektor samlar in underskrifter
        | part       | dag        | läge         |
        | Sara Holm  | 2018-09-20 | undertecknad |
        | Maria Lind | 2018-09-20 | undertecknad |

    Abstrakt Scenario: Annas exemplar är <läge>, och planen väntar
      Givet att rektor samlar in underskrifter
        | part      | dag        | läge   |
        | Anna Berg | 2018-09-20 | <läge> |
      När rektor fastställer planen
      Så nekas det enligt regeln "planen undertecknad", VB-024
      Och det som saknas är "Anna Berg"
      Exempel:
        | läge                      |
        | skickad                   |
        | tillbaka utan underskrift |
        | vägrar                    |

    # Rutinen säger inte vad som gäller när någon vägrar. De egna orden står i planen, och den som bjuder in anger skäl.
    Scenario: Anna skriver inte under, och hennes egna ord står i planen
      Givet att rektor samlar in underskrifter
        | part      | dag        | läge   | med egna ord                            |
        | Anna Berg | 2018-09-20 | vägrar | Elsa orkar inte en timme till i veckan. |
      Så innehåller blanketten "bilaga 2 b" "vägrar, Elsa orkar inte en timme till i veckan."
      När rektor fastställer planen
      Så nekas det enligt regeln "planen undertecknad", VB-024
      När rektor fastställer planen
        | skäl mot "planen undertecknad"   | Anna vill pröva, men inte skriva under |
        | skäl mot "undertecknad på mötet" | Anna vill pröva, men inte skriva under |
      Så finns en avvikelse från regeln "planen undertecknad" med skälet "Anna vill pröva, men inte skriva under"
      Och blanketten "bilaga 2 b" innehåller "Elsa orkar inte en timme till i veckan."
      Och blanketten "bilaga 2 b" är till för "Anna Berg"

    Scenario: Planen kom tillbaka utan underskrift och skickas en gång till
      Givet att rektor samlar in underskrifter
        | part      | dag        | läge                      |
        | Anna Berg | 2018-09-20 | skickad                   |
        | Anna Berg | 2018-09-24 | tillbaka utan underskrift |
      Och det blir 2018-09-28
      Och rektor samlar in underskrifter
        | part      | dag        | läge         |
        | Anna Berg | 2018-09-25 | skickad      |
        | Anna Berg | 2018-09-28 | undertecknad |
      När rektor fastställer planen med skälet "Anna ville läsa hemma" mot regeln "undertecknad på mötet"
      Så är regeln "planen undertecknad" följd
      Och ärendet står i "planen gäller"

    Scenario: Den som tar tillbaka sin underskrift har inte undertecknat
      Givet att rektor samlar in underskrifter
        | part      | dag        | läge         |
        | Anna Berg | 2018-09-20 | undertecknad |
      Och det blir 2018-09-21
      Och rektor samlar in underskrifter
        | part      | dag        | läge      |
        | Anna Berg | 2018-09-21 | återtagen |
      När rektor fastställer planen
      Så nekas det enligt regeln "planen undertecknad"

    # Rutinen säger inte om någon annan får hålla i pennan. Vi godtar det, och antecknar vem det var.
    Scenario: Sara håller i pennan åt Anna, som har brutit armen
      Givet att rektor samlar in underskrifter
        | part      | dag        | läge                  | tecknad av |
        | Anna Berg | 2018-09-20 | undertecknad av annan | Sara Holm  |
      När rektor fastställer planen
      Så är regeln "planen undertecknad" följd
      Och uppgiften "underskrifter" har 3 rader
