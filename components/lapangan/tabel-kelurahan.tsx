import { Tabel, Tautan } from '@/components/ui';
import { kalimatSumber } from '@/lib/aturan/rules';
import type { KeadaanKelurahan } from '@/lib/lapangan/kelurahan/reads';
import { formatAngka } from '@/lib/platform/format';
import { formatJarak, namaTempat } from '@/lib/wilayah/rules';
import { catatanAnggota, KALIMAT_JARAK } from './keadaan-kelurahan';

function Terdekat({ terdekat }: Pick<KeadaanKelurahan, 'terdekat'>) {
  const [satu] = terdekat;
  if (!satu) return <>belum ada koperasi aktif</>;
  return (
    <>
      <Tautan href={`/koperasi/${satu.id}`}>{satu.nama}</Tautan>
      <span className="teks-lembut">
        {satu.meter === 0 ? ', kelurahan ini' : `, sekitar ${formatJarak(satu.meter)}`}
        {catatanAnggota(satu)}
      </span>
    </>
  );
}

/** Several kelurahan side by side, one row each. */
export function TabelKelurahan({
  kelurahan,
  target,
}: {
  kelurahan: readonly KeadaanKelurahan[];
  target: KeadaanKelurahan['target'];
}) {
  return (
    <>
      <Tabel
        keterangan="Keadaan tiap kelurahan"
        sembunyikanKeterangan
        kolom={[
          { kunci: 'kelurahan', label: 'Kelurahan' },
          { kunci: 'dikenal', label: 'UMKM dikenal', rata: 'kanan' },
          { kunci: 'belum', label: 'Belum diverifikasi', rata: 'kanan' },
          { kunci: 'tanpa', label: 'Tanpa koperasi', rata: 'kanan' },
          { kunci: 'bulanIni', label: 'Dicatat bulan ini', rata: 'kanan', isi: 'utuh' },
          { kunci: 'terdekat', label: 'Koperasi terdekat' },
        ]}
        baris={kelurahan.map((satu) => ({
          id: satu.kelurahanKode,
          sel: {
            kelurahan: namaTempat(satu.kelurahanKode),
            dikenal: formatAngka(satu.dikenal),
            belum: formatAngka(satu.belum),
            tanpa: formatAngka(satu.tanpa),
            bulanIni: `${formatAngka(satu.bulanIni)} dari ${formatAngka(satu.target.jumlah)}`,
            terdekat: <Terdekat terdekat={satu.terdekat} />,
          },
        }))}
      />
      <p className="teks-lembut">
        Target {formatAngka(target.jumlah)} usaha per kelurahan sebulan: {kalimatSumber(target)}{' '}
        {KALIMAT_JARAK}
      </p>
    </>
  );
}
