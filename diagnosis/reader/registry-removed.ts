const removed = new RegExp(
  `^\\W{0,4}(?:${[
    "(?:i|we|j'ai)(?: have| just| now| then| already){0,2} (?:deleted|removed|wiped|supprim\u00e9)(?: this| that| these| the| whole| entire| both| all| registry| la| cette| les| ces){0,3} (?:keys?|values?|entr(?:y|ies)|it|them|this|these|both|all|cl\u00e9|valeurs?)",
    '(?:ik|wij|we|ich|wir) (?:heb|hebben|habe|haben)(?: de| deze| die| den| diesen| dieses| hele| ganzen| beide| inmiddels| inzwischen){0,3} (?:sleutels?|waarden?|schl\u00fcssel|werte?|alles|dit|ze|das|es)(?: gisteren| gestern| nu| jetzt| inmiddels| inzwischen){0,2} (?:verwijderd|gewist|weggehaald|gel\u00f6scht|entfernt)',
    '(?:(?:this|these|the|that|whole|entire|both|deze|de|die|der|dieser|diese) ){1,3}(?:keys?|values?|entr(?:y|ies)|sleutels?|waarden?|schl\u00fcssel|werte) (?:is|are|was|were|has been|have been|is|zijn|ist|sind|wurden?) (?:now |nu |jetzt )?(?:deleted|removed|gone|verwijderd|weg|gel\u00f6scht|entfernt)',
  ].join('|')})\\b`,
  'i',
);
/** Who goes on with `but` may have them again. */
const doubted =
  /\?|\b(?:but|however|although|if|should|would|comes?|came|back|again|maar|echter|als|weer|terug|aber|wenn|wieder|mais|revient)\b/i;

/** Whether a line says that the values above it were removed since. */
export const saysRemoved = (text: string): boolean => text.length <= 200 && removed.test(text) && !doubted.test(text);
