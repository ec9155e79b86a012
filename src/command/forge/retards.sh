# Une fiche par institution en retard : ouverte, tenue à jour, fermée quand la publication est venue.
jq -c '
  def phrase: (if .state == "silent" then "rien publié" else "en retard" end)
    + " depuis le \(.since) ; attendu le \(.expected // "–"), dernière publication le \(.last // "–")";
  [.[] | select(.state == "late" or .state == "silent")] | group_by(.id)[]
  | { id: .[0].id, title: "En retard : \(.[0].name)",
      body: ([.[] | "- `\(.kind)` : \(phrase)"] | join("\n")) }
' retards.json > en-retard.jsonl
if [ -s rappels.jsonl ]; then cat rappels.jsonl >> en-retard.jsonl; fi
lister > fiches.json
marque() { printf '<!-- crieur:%s -->' "$1"; }
while IFS= read -r retard; do
  id=$(jq -r .id <<< "$retard")
  titre=$(jq -r .title <<< "$retard")
  texte=$(jq -r .body <<< "$retard")
  texte="$texte

Cette fiche est tenue par l’intégration continue, et se ferme d’elle-même.
$(marque "$id")"
  fiche=$(jq -c --arg marque "$(marque "$id")" 'first(.[] | select((.body // "") | contains($marque))) // empty' fiches.json)
  if [ -z "$fiche" ]; then
    ouvrir "$titre" "$texte"
  elif [ "$(jq -r .body <<< "$fiche" | tr -d '\r')" != "$texte" ]; then
    corriger "$(jq -r .number <<< "$fiche")" "$titre" "$texte"
  fi
done < en-retard.jsonl
jq -r --slurpfile retards en-retard.jsonl '
  ($retards | map("<!-- crieur:\(.id) -->")) as $marques
  | .[] | select((.body // "") | contains("<!-- crieur:"))
  | select(.body as $body | $marques | any(. as $marque | $body | contains($marque)) | not)
  | .number' fiches.json |
while IFS= read -r numero; do fermer "$numero"; done
